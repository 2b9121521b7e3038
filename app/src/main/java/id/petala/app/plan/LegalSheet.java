package id.petala.app.plan;

import id.petala.app.plan.PlanScenario.Pin;
import id.petala.app.table.CsvOut;
import id.petala.engine.eligibility.Checked;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.ReasonText;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.rule.Language;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** The file {@code legal.csv}: what each rule that covers a move of the plan says of it. */
public final class LegalSheet {

    private static final List<String> HEADER = List.of(
            "nip",
            "nama",
            "dari",
            "ke",
            "jenis_gerakan",
            "aturan",
            "nama_aturan",
            "akibat",
            "hasil",
            "uraian",
            "jalan_keluar",
            "dasar",
            "sementara",
            "dasar_hukum");

    private final PlanScenario scenario;
    private final Language language;
    private final ReasonText text;

    private LegalSheet(PlanScenario scenario, Language language) {
        this.scenario = scenario;
        this.language = language;
        this.text = new ReasonText(language);
    }

    /** Writes the rows of all moves. */
    public static void write(Writer out, List<PlannedMove> moves, PlanScenario scenario, Language language) {
        LegalSheet sheet = new LegalSheet(scenario, language);
        CsvOut csv = CsvOut.to(out, HEADER);
        moves.forEach(move -> sheet.rows(csv, move));
        csv.flush();
    }

    private void rows(CsvOut csv, PlannedMove move) {
        List<Reason> reasons = move.judge().reasons(move.to(), move.kind());
        for (Checked checked : move.judge().sheet(move.to(), move.kind())) {
            Reason reason = reasons.stream()
                    .filter(one -> one.rule().equals(checked.rule()))
                    .findFirst()
                    .orElse(null);
            csv.row(
                    move.who().nip(),
                    move.who().berkas().pegawai().nama(),
                    move.from() == null ? "" : move.from().kode(),
                    move.to().kode(),
                    move.kind().name(),
                    checked.rule().rule().id(),
                    checked.rule().rule().label().in(language),
                    Objects.requireNonNull(checked.rule().force().value()).name(),
                    checked.outcome().name(),
                    reason == null ? "" : text.why(reason),
                    reason == null ? "" : text.cure(reason),
                    checked.rule().force().citation().toString(),
                    checked.rule().provisional() ? "YA" : "TIDAK",
                    ground(move, checked));
        }
    }

    /** The ground that a pin cites for a demotion. */
    private String ground(PlannedMove move, Checked checked) {
        boolean demoted = move.kind() == JenisPerpindahan.DEMOSI && checked.outcome() == Outcome.FAILS;
        return !demoted
                ? ""
                : scenario.pins().stream()
                        .filter(pin -> pin.nip().equals(move.who().nip()))
                        .filter(pin -> pin.post().equals(move.to().kode()))
                        .map(Pin::basis)
                        .findFirst()
                        .orElse("");
    }
}
