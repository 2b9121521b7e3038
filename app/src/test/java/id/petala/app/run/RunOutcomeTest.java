package id.petala.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Amount;
import id.petala.engine.number.Points;
import id.petala.engine.talent.MapEntry;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read from a stored map is what the run came to. */
class RunOutcomeTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final RunOutcome OUTCOME = RunOutcome.of(OPEN.run());

    @Test
    void everybody_stands_where_the_map_has_them() {
        for (int place = 0; place < OPEN.run().map().size(); place++) {
            MapEntry entry = OPEN.run().map().entry(place);

            assertThat(OUTCOME.standing(entry.subject(), OPEN.kept()))
                    .isEqualTo(new Standing(
                            OPEN.kept(),
                            entry.status(),
                            entry.box() == null ? null : entry.box().code(),
                            number(entry.performance()),
                            number(entry.potential()),
                            number(entry.score()),
                            entry.rank()));
        }
    }

    private static @Nullable BigDecimal number(@Nullable Amount amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.rounded(Points.PLACES).toPlainString());
    }

    @Test
    void nobody_is_found_who_is_not_there() {
        assertThat(OUTCOME.standing("0", OPEN.kept())).isNull();
        assertThat(OUTCOME.standing("999999999999999999", OPEN.kept())).isNull();
    }

    @Test
    void the_history_of_a_person_begins_with_the_newest_run() {
        String nip = OPEN.run().people().getFirst().nip();
        List<Standing> history = DemoRuns.get().history(nip);

        assertThat(history).isNotEmpty();
        assertThat(history.getFirst().run()).isEqualTo(OPEN.kept());
    }
}
