package id.petala.app.plan;

import id.petala.app.eligibility.FitData;
import id.petala.app.eligibility.FitRow;
import id.petala.app.table.CsvOut;
import id.petala.engine.eligibility.EligibilityRule;
import id.petala.engine.eligibility.Verdict;
import id.petala.engine.number.Rational;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The file {@code gerakan.csv}: who moves from where to where, in the order of the trains, with what is told beside it. */
public final class MoveList {

    public static final String NAME = "gerakan.csv";

    private MoveList() {}

    /** Writes all moves. */
    public static void write(Writer out, List<PlannedMove> moves, FitData data) {
        CsvOut csv = CsvOut.to(
                out,
                List.of("nip", "nama", "dari", "ke", "jenis_gerakan", "nilai_sekarang", "nilai_baru", "peringatan"));
        for (PlannedMove move : moves) {
            Verdict verdict = move.judge().verdict(move.to(), move.kind());
            csv.row(
                    move.who().nip(),
                    move.who().berkas().pegawai().nama(),
                    move.from() == null ? "" : move.from().kode(),
                    move.to().kode(),
                    move.kind().name(),
                    move.from() == null ? "" : number(data.worth(move.judge(), move.from())),
                    number(data.worth(move.judge(), move.to())),
                    data.rules().rules(verdict.warned()).stream()
                            .map(EligibilityRule::id)
                            .collect(Collectors.joining(";")));
        }
        csv.flush();
    }

    private static String number(@Nullable Rational value) {
        return value == null ? "" : FitRow.decimal(value).toPlainString();
    }
}
