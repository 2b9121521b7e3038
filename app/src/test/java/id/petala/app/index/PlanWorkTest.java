package id.petala.app.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.index.PlanWork.Outcome;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.work.WorkView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plans made in the background. */
class PlanWorkTest {

    private static final PlanAsk ASK =
            new PlanAsk(Map.of(), Map.of("merit-1-1", "1"), Map.of(), PlanAsk.CATEGORY + "SANGAT_BAIK", "", true);

    private static Raising raising(PlanAsk ask) {
        OpenRun run = DemoRuns.get().shown();
        IndexPeriod period = IndexSheets.of(run)
                .history("sistem-merit", String.valueOf(run.kept().agency()))
                .stream()
                .filter(one -> one.day().equals(LocalDate.of(2024, 12, 31)))
                .findFirst()
                .orElseThrow();
        return Raising.of(period, ask);
    }

    @Test
    void what_takes_longer_is_shown_as_under_way_and_asked_again() {
        PlanPages pages = new PlanPages(Words.in("id"), raising(ASK));
        PlanView.Found busy =
                Objects.requireNonNull(pages.view(new WorkView.Busy<>(words -> words.t("plan.busy"), 0, 1))
                        .found());

        assertThat(busy.sentence()).isEqualTo("Rencana terbaik sedang dihitung");
        assertThat(busy.again()).endsWith("&hitung=1");
        assertThat(pages.view(new WorkView.Failed<>("ab12")).found())
                .extracting(PlanView.Found::sentence)
                .asString()
                .contains("ab12");
    }

    @Test
    void one_plan_serves_whatever_stands_on_the_sliders() {
        UUID run = DemoRuns.get().shown().kept().id();
        try (PlanWork work = new PlanWork()) {
            WorkView<Outcome> first = work.await(run, raising(ASK), Duration.ofSeconds(60));

            assertThat(first).isInstanceOf(WorkView.Done.class);
            assertThat(((WorkView.Done<Outcome>) first).result()).isInstanceOf(Outcome.Planned.class);
            WorkView<Outcome> again = work.await(run, raising(ASK.with(Map.of())), Duration.ZERO);
            assertThat(((WorkView.Done<Outcome>) again).result()).isSameAs(((WorkView.Done<Outcome>) first).result());
        }
    }
}
