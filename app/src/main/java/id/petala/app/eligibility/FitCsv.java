package id.petala.app.eligibility;

import id.petala.app.table.CsvOut;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.EligibilityRule;
import id.petala.engine.eligibility.RuleSet;
import id.petala.engine.eligibility.Target;
import id.petala.engine.eligibility.Verdict;
import id.petala.engine.number.Rational;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code fit.csv}: a row for each person and post. Rules that can't be judged stand among those that fail, with a
 * question mark. Made side by side for some people at once, always in the same order.
 */
public final class FitCsv {

    public static final String NAME = "fit.csv";
    private static final String HEADER =
            "nip,jabatan,jenis_gerakan,memenuhi_syarat,nilai,aturan_gagal,peringatan,boleh_sejak\n";
    private static final int PEOPLE = 64;
    private static final int AT_ONCE = 8;

    private final FitData data;
    private final List<Target> targets;
    private final List<String> codes;

    private FitCsv(FitData data, List<Target> targets) {
        this.data = data;
        this.targets = targets;
        this.codes = targets.stream().map(target -> CsvOut.cell(target.kode())).toList();
    }

    /** Writes the rows of some posts. */
    public static void write(Writer out, FitData data, List<Target> targets) throws IOException {
        FitCsv csv = new FitCsv(data, targets);
        out.append(HEADER);
        int people = data.candidates().size();
        for (int from = 0; from < people; from += AT_ONCE * PEOPLE) {
            for (StringBuilder block : csv.blocks(from, Math.min(people, from + AT_ONCE * PEOPLE))) {
                out.append(block);
            }
        }
    }

    private List<StringBuilder> blocks(int from, int to) {
        return IntStream.rangeClosed(0, (to - from - 1) / PEOPLE)
                .parallel()
                .mapToObj(block -> block(from + block * PEOPLE, Math.min(to, from + (block + 1) * PEOPLE)))
                .toList();
    }

    private StringBuilder block(int from, int to) {
        StringBuilder text = new StringBuilder();
        Texts texts = new Texts();
        for (Candidate who : data.candidates().subList(from, to)) {
            CandidateJudge judge = data.rules().judge(who);
            for (int i = 0; i < codes.size(); i++) {
                FitRow row = FitRow.of(judge, targets.get(i));
                text.append(who.nip()).append(',').append(codes.get(i)).append(',');
                if (row == null) {
                    text.append(",BELUM,,jenjang?,,\n");
                } else {
                    row(text, row, texts);
                }
            }
        }
        return text;
    }

    private static void row(StringBuilder text, FitRow row, Texts texts) {
        Verdict verdict = row.verdict();
        text.append(row.kind().name())
                .append(',')
                .append(FitRow.code(verdict.outcome()))
                .append(',')
                .append(texts.value(row.value()))
                .append(',')
                .append(texts.failing(verdict))
                .append(',')
                .append(texts.rules(verdict.warned()))
                .append(',');
        if (verdict.since() != null) {
            text.append(verdict.since());
        }
        text.append('\n');
    }

    /** The cells of a file repeat; each is put together once a block. */
    private final class Texts {

        private final Map<RuleSet, String> rules = new LinkedHashMap<>();
        private final Map<List<RuleSet>, String> failing = new LinkedHashMap<>();
        private @Nullable Rational last;
        private String lastText = "";

        String rules(RuleSet set) {
            return set.isEmpty()
                    ? ""
                    : rules.computeIfAbsent(set, some -> ids(some, "").collect(Collectors.joining(";")));
        }

        String failing(Verdict verdict) {
            return verdict.failed().isEmpty() && verdict.unknown().isEmpty()
                    ? ""
                    : failing.computeIfAbsent(
                            List.of(verdict.failed(), verdict.unknown()),
                            both -> Stream.concat(ids(both.getFirst(), ""), ids(both.getLast(), "?"))
                                    .collect(Collectors.joining(";")));
        }

        private Stream<String> ids(RuleSet set, String mark) {
            return data.rules().rules(set).stream().map(EligibilityRule::id).map(id -> id + mark);
        }

        @SuppressWarnings("ReferenceEquality") // the very same number; an equal one is only written again
        String value(@Nullable Rational value) {
            if (value != last) {
                last = value;
                lastText = value == null ? "" : FitRow.decimal(value).toPlainString();
            }
            return lastText;
        }
    }
}
