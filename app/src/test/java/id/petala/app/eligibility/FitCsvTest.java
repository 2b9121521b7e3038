package id.petala.app.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.run.DemoRuns;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.OpenRun;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.EligibilityRule;
import id.petala.engine.eligibility.RuleSet;
import id.petala.engine.eligibility.Target;
import id.petala.engine.eligibility.Verdict;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.TingkatJenjang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of who may take which post says of every pair what judging that pair alone says. */
class FitCsvTest {

    private static FitData data() {
        OpenRun run = DemoRuns.get().shownOrNone();
        return FitData.of(new LoadedRun(run.run(), run.intake()), FitData.SETTINGS);
    }

    @Test
    void posts_that_demand_the_same_are_judged_once_and_every_row_is_that_of_its_pair() throws IOException {
        FitData data = data();
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        FitCsv.write(written, data, data.targets(), AskedMove.JENJANG);

        Iterator<String> rows =
                written.toString(StandardCharsets.UTF_8).lines().skip(1).iterator();
        int held = 0;
        int related = 0;
        for (Candidate who : data.candidates()) {
            CandidateJudge alone = data.rules().judge(who);
            for (Target target : data.targets()) {
                assertThat(rows.next()).isEqualTo(row(data, who, target, of(data, alone, target)));
                held += who.holds(target.post()) ? 1 : 0;
                related += alone.tied(target) && !who.holds(target.post()) ? 1 : 0;
            }
        }
        assertThat(rows).isExhausted();
        assertThat(held).isPositive();
        assertThat(related).isPositive();
        assertThat(data.targets().stream().map(Target::demand).distinct())
                .hasSizeLessThan(data.targets().size());
    }

    @Test
    void by_an_instrument_every_row_has_the_worth_of_its_pair_alone() throws IOException {
        OpenRun run = DemoRuns.get().shownOrNone();
        FitData matched = data();
        WorthChoice choice = Objects.requireNonNull(WorthChoice.named("instrumen:nilai-calon", ShippedRules.pairs()));
        FitData data =
                matched.valued(choice.on(run.run().map().facts(), run.run().asOf(), FitData.SETTINGS));
        List<Target> targets = data.targets().subList(0, 4);
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        FitCsv.write(written, data, targets, AskedMove.JENJANG);

        Iterator<String> rows =
                written.toString(StandardCharsets.UTF_8).lines().skip(1).iterator();
        TreeSet<String> worths = new TreeSet<>();
        for (Candidate who : data.candidates()) {
            CandidateJudge alone = data.rules().judge(who);
            for (Target target : targets) {
                FitRow row = of(data, alone, target);
                assertThat(rows.next()).isEqualTo(row(data, who, target, row));
                worths.add(row == null || row.value() == null ? "" : row.value().toString());
            }
        }
        assertThat(worths).hasSizeGreaterThan(50).contains("");
    }

    @Test
    void acting_is_judged_instead_of_the_move_that_the_tiers_make() throws IOException {
        FitData data = data();
        Target target = data.targets().stream()
                .filter(one -> one.post().jenjang() == Jenjang.JPT_PRATAMA)
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        FitCsv.write(written, data, List.of(target), AskedMove.PLT);

        Iterator<String> rows =
                written.toString(StandardCharsets.UTF_8).lines().skip(1).iterator();
        TingkatJenjang levels = data.rules().levels();
        int near = 0;
        int far = 0;
        for (Candidate who : data.candidates()) {
            String row = rows.next();
            Jenjang from = who.jenjang();
            if (from == null || who.holds(target.post())) {
                assertThat(row).contains(from == null ? ",BELUM," : ",TETAP,").doesNotContain("jenjang-plt");
                continue;
            }
            boolean nearEnough = levels.level(Jenjang.JPT_PRATAMA) - levels.level(from) <= 1;
            assertThat(row).contains(",PLT,");
            assertThat(row.contains("jenjang-plt")).isEqualTo(!nearEnough);
            assertThat(row).doesNotContain("jenjang-asal", "uji-kompetensi", "pangkat");
            near += nearEnough ? 1 : 0;
            far += nearEnough ? 0 : 1;
        }
        assertThat(rows).isExhausted();
        assertThat(near).isPositive();
        assertThat(far).isPositive();
    }

    private static @Nullable FitRow of(FitData data, CandidateJudge judge, Target target) {
        return FitRow.of(judge, target, AskedMove.JENJANG, data.worth(judge, target));
    }

    private static String row(FitData data, Candidate who, Target target, @Nullable FitRow row) {
        if (row == null) {
            return String.join(",", who.nip(), target.kode(), "", "BELUM", "", "jenjang?", "", "");
        }
        Verdict verdict = row.verdict();
        List<String> failing = new ArrayList<>(ids(data, verdict.failed()).toList());
        ids(data, verdict.unknown()).forEach(id -> failing.add(id + "?"));
        return String.join(
                ",",
                who.nip(),
                target.kode(),
                row.kind().name(),
                FitRow.code(verdict.outcome()),
                row.value() == null ? "" : FitRow.decimal(row.value()).toPlainString(),
                String.join(";", failing),
                ids(data, verdict.warned()).collect(Collectors.joining(";")),
                Objects.toString(verdict.since(), ""));
    }

    private static Stream<String> ids(FitData data, RuleSet rules) {
        return data.rules().rules(rules).stream().map(EligibilityRule::id);
    }
}
