package id.petala.app.eligibility;

import id.petala.app.table.ByteRows;
import id.petala.app.table.CsvOut;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Demand;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.RuleSet;
import id.petala.engine.eligibility.Target;
import id.petala.engine.eligibility.Verdict;
import id.petala.engine.number.Rational;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code fit.csv}: a row for each person and post. Rules that can't be judged stand among those that fail, with a
 * question mark. What follows the code of the post is the same for all posts of equal demands, and judged once for them.
 * Made side by side for some people at once, always in the same order.
 */
public final class FitCsv {

    public static final String NAME = "fit.csv";
    private static final String HEADER =
            "nip,jabatan,jenis_gerakan,memenuhi_syarat,nilai,aturan_gagal,peringatan,boleh_sejak\n";
    private static final int PEOPLE = 8;
    private static final int AHEAD = 16;
    private static final int ROW = 200;

    private final FitData data;
    private final List<Target> targets;
    private final AskedMove asked;
    private final byte[][] codes;
    private final int[] demand;
    private final List<Target> demanding = new ArrayList<>();
    private final Texts texts = new Texts();

    private FitCsv(FitData data, List<Target> targets, AskedMove asked) {
        this.data = data;
        this.targets = targets;
        this.asked = asked;
        this.codes = new byte[targets.size()][];
        this.demand = new int[targets.size()];
        Map<Demand, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < demand.length; i++) {
            codes[i] = ByteRows.part("," + CsvOut.cell(targets.get(i).kode()) + ",");
            demand[i] = Objects.requireNonNull(
                    numbers.computeIfAbsent(targets.get(i).demand(), _ -> numbers.size()));
            if (demand[i] == demanding.size()) {
                demanding.add(targets.get(i));
            }
        }
    }

    /** Writes the rows of some posts. */
    public static void write(OutputStream out, FitData data, List<Target> targets, AskedMove asked) throws IOException {
        FitCsv csv = new FitCsv(data, targets, asked);
        out.write(ByteRows.part(HEADER));
        Queue<CompletableFuture<ByteRows>> ahead = new ArrayDeque<>();
        int people = data.candidates().size();
        try (ExecutorService makers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int from = 0; from < people; from += PEOPLE) {
                List<Candidate> some = data.candidates().subList(from, Math.min(people, from + PEOPLE));
                ahead.add(CompletableFuture.supplyAsync(() -> csv.rows(some), makers));
                if (ahead.size() > AHEAD) {
                    ahead.remove().join().writeTo(out);
                }
            }
            while (!ahead.isEmpty()) {
                ahead.remove().join().writeTo(out);
            }
        }
    }

    private ByteRows rows(List<Candidate> people) {
        ByteRows rows = new ByteRows(people.size() * targets.size() * ROW);
        for (Candidate who : people) {
            rows(rows, who);
        }
        return rows;
    }

    private void rows(ByteRows rows, Candidate who) {
        CandidateJudge judge = data.rules().judge(who);
        @Nullable
        Rational[] worths = data.worth()
                .of(demanding.stream().map(target -> new Pair(judge, target)).toList());
        byte[] nip = ByteRows.part(who.nip());
        byte @Nullable [][] known = new byte[demanding.size()][];
        for (int i = 0; i < codes.length; i++) {
            rows.add(nip);
            rows.add(codes[i]);
            boolean tied = judge.tied(targets.get(i));
            byte[] rest = tied ? null : known[demand[i]];
            if (rest == null) {
                rest = ByteRows.part(texts.rest(FitRow.of(judge, targets.get(i), asked, worths[demand[i]])));
                known[demand[i]] = tied ? known[demand[i]] : rest;
            }
            rows.add(rest);
        }
    }

    /** What blocks a move, for sure or perhaps. */
    private record Blocking(RuleSet failed, RuleSet unknown) {}

    /** The cells of a file repeat; each is put together once. */
    private final class Texts {

        private final Map<RuleSet, String> rules = new ConcurrentHashMap<>();
        private final Map<Blocking, String> blocking = new ConcurrentHashMap<>();

        /** What follows the code of the post. */
        String rest(@Nullable FitRow row) {
            if (row == null) {
                return ",BELUM,,jenjang?,,\n";
            }
            Verdict verdict = row.verdict();
            return row.kind().name() + "," + FitRow.code(verdict.outcome()) + "," + value(row) + "," + blocking(verdict)
                    + "," + rules(verdict.warned()) + "," + Objects.toString(verdict.since(), "") + "\n";
        }

        private static String value(FitRow row) {
            return row.value() == null ? "" : FitRow.decimal(row.value()).toPlainString();
        }

        private String rules(RuleSet set) {
            return set.isEmpty() ? "" : rules.computeIfAbsent(set, some -> ids(some, ""));
        }

        private String blocking(Verdict verdict) {
            return verdict.outcome() == Outcome.PASSES
                    ? ""
                    : blocking.computeIfAbsent(new Blocking(verdict.failed(), verdict.unknown()), this::ids);
        }

        private String ids(Blocking both) {
            return Stream.of(ids(both.failed(), ""), ids(both.unknown(), "?"))
                    .filter(ids -> !ids.isEmpty())
                    .collect(Collectors.joining(";"));
        }

        private String ids(RuleSet set, String mark) {
            return data.rules().rules(set).stream()
                    .map(rule -> rule.id() + mark)
                    .collect(Collectors.joining(";"));
        }
    }
}
