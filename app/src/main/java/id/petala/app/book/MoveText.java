package id.petala.app.book;

import id.petala.app.document.Chapter.Section;
import id.petala.app.eligibility.FitData;
import id.petala.app.plan.PlannedMove;
import id.petala.app.platform.Words;
import id.petala.app.table.ListFile;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Checked;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.ReasonText;
import id.petala.engine.eligibility.Target;
import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells moves in words: posts, matches, and what the rules say. */
final class MoveText {

    private static final int PLACES = 2;

    private final Words words;
    private final FitData fit;
    private final Language language;
    private final ReasonText reasons;

    MoveText(Words words, FitData fit) {
        this.words = words;
        this.fit = fit;
        this.language = Language.of(words.language());
        this.reasons = new ReasonText(language);
    }

    String post(@Nullable Target target) {
        return target == null ? words.t("planbook.no-post") : target.post().nama() + " (" + target.kode() + ")";
    }

    String name(PlannedMove move) {
        return move.who().berkas().pegawai().nama();
    }

    String kind(PlannedMove move) {
        return move.kind().label().in(language);
    }

    /** How people are valued in posts, with every setting. */
    String worth() {
        return fit.worth().settings().in(language);
    }

    String match(CandidateJudge judge, @Nullable Target target) {
        Rational percent = target == null ? null : fit.worth(judge, target);
        return percent == null ? words.t("planbook.unknown") : words.fixed(percent.rounded(PLACES), PLACES);
    }

    /** What is warned of, each in a sentence with its source. */
    List<String> warnings(CandidateJudge judge, Target target, JenisPerpindahan kind) {
        return judge.reasons(target, kind).stream()
                .map(reason ->
                        reasons.why(reason) + " (" + reason.rule().force().citation() + ")")
                .toList();
    }

    /** How many rules of a move are passed, of how many. */
    List<Integer> passed(PlannedMove move) {
        List<Checked> sheet = move.judge().sheet(move.to(), move.kind());
        int passed = Math.toIntExact(
                sheet.stream().filter(one -> one.outcome() == Outcome.PASSES).count());
        return List.of(passed, sheet.size());
    }

    boolean provisional(PlannedMove move) {
        return move.judge().sheet(move.to(), move.kind()).stream()
                .anyMatch(one -> one.rule().provisional());
    }

    /** The legal sheet of a move: what failed or warns first. */
    Section legal(PlannedMove move) {
        List<Reason> found = move.judge().reasons(move.to(), move.kind());
        List<Checked> sheet = new ArrayList<>(move.judge().sheet(move.to(), move.kind()));
        sheet.sort((a, b) -> Boolean.compare(a.outcome() == Outcome.PASSES, b.outcome() == Outcome.PASSES));
        List<List<Object>> rows = new ArrayList<>();
        for (Checked one : sheet) {
            Reason reason = found.stream()
                    .filter(each -> each.rule().equals(one.rule()))
                    .findFirst()
                    .orElse(null);
            rows.add(List.of(
                    one.rule().rule().label().in(language),
                    outcome(one),
                    reason == null ? "" : reasons.why(reason),
                    one.rule().force().citation() + (one.rule().provisional() ? " *" : "")));
        }
        return section(
                words.t("planbook.legal"),
                words.t("planbook.legal-note"),
                legalHeader(),
                rows,
                List.of(27, 13, 32, 28));
    }

    List<String> legalHeader() {
        return List.of(
                words.t("planbook.rule"),
                words.t("planbook.outcome"),
                words.t("planbook.why"),
                words.t("planbook.basis"));
    }

    private String outcome(Checked one) {
        return switch (one.outcome()) {
            case PASSES -> words.t("planbook.passed");
            case UNKNOWN -> words.t("planbook.untold");
            case FAILS -> one.rule().blocks() ? words.t("planbook.failed") : words.t("planbook.warned");
        };
    }

    /** Each competency of the new post. */
    Section competencies(PlannedMove move) {
        List<List<Object>> rows = new ArrayList<>();
        if (move.judge().match(move.to()) instanceof JobPersonMatch.Known known) {
            known.lines()
                    .forEach(line -> rows.add(List.of(
                            line.competency(), number(line.achieved()), number(line.standard()), number(line.gap()))));
        }
        return section(
                words.t("planbook.competencies"),
                words.t("planbook.match-is", jpm(move)),
                List.of(
                        words.t("planbook.competency"),
                        words.t("planbook.level"),
                        words.t("planbook.standard"),
                        words.t("planbook.difference")),
                rows,
                List.of(55, 15, 15, 15));
    }

    private String jpm(PlannedMove move) {
        return move.judge().match(move.to()) instanceof JobPersonMatch.Known known
                ? words.fixed(known.percent().rounded(PLACES), PLACES)
                : words.t("planbook.unknown");
    }

    private static BigDecimal number(Rational value) {
        return value.rounded(PLACES);
    }

    static Section section(
            String title, String note, List<String> header, List<List<Object>> rows, List<Integer> widths) {
        return new Section(title, note, new ListFile(title, header, rows), widths);
    }

    /** One row for a move, as lists have it. */
    List<Object> row(PlannedMove move) {
        return List.of(
                move.who().nip(),
                name(move),
                post(move.from()),
                post(move.to()),
                kind(move),
                match(move.judge(), move.from()),
                match(move.judge(), move.to()),
                warnings(move.judge(), move.to(), move.kind()).size());
    }

    List<String> header() {
        return List.of(
                "NIP",
                words.t("planbook.person"),
                words.t("planbook.from"),
                words.t("planbook.to"),
                words.t("planbook.kind"),
                words.t("planbook.match-now"),
                words.t("planbook.match-then"),
                words.t("planbook.warnings"));
    }

    /** P, L, or empty where it is not told. */
    String sex(PlannedMove move) {
        return Objects.requireNonNullElse(move.who().berkas().pegawai().jenisKelamin(), "");
    }
}
