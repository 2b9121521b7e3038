package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.petala.engine.explain.Explanations;
import id.petala.engine.explain.Window;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.rule.NoValueOnDay;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every rule computes on every day on which anything changes, and on none before its first. */
class TemporalCoverageTest {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void every_instrument_computes_on_every_change_and_every_quarter() {
        for (Instrument instrument : Rules.BOOK.instruments().values()) {
            TreeSet<LocalDate> days = new TreeSet<>(InstrumentChecks.days(instrument));
            for (LocalDate day = instrument.firstDay(); day.isBefore(LAST); day = day.plusMonths(3)) {
                days.add(day);
            }
            assertThat(days).hasSizeGreaterThan(10);
            days.forEach(day -> computes(Rules.BOOK, instrument, day));
        }
    }

    static void computes(RuleBook book, Instrument instrument, LocalDate day) {
        FactTable facts = RandomPeople.rows(book, day, day.toEpochDay(), 1).build();
        Scorer scorer = Scorer.compile(instrument, day);
        assertThat(scorer.steps()).hasSameSizeAs(instrument.nodes());
        assertThat(scorer.asOf()).isEqualTo(day);
        for (Node root : instrument.roots()) {
            assertThat(Explanations.holds(scorer.explain(facts, 0, root.id())))
                    .as("%s %s on %s", instrument.id(), root.id(), day)
                    .isTrue();
        }
    }

    @Test
    void the_day_before_the_first_is_refused_and_the_first_day_named() {
        for (Instrument instrument : ShippedRules.book().instruments().values()) {
            LocalDate first = instrument.firstDay();
            NoValueOnDay refused =
                    catchThrowableOfType(NoValueOnDay.class, () -> Scorer.compile(instrument, first.minusDays(1)));

            assertThat(refused).hasMessageContaining(instrument.id()).hasMessageContaining(first.toString());
            assertThat(refused.parameter()).isEqualTo(instrument.id());
            assertThat(refused.day()).isEqualTo(first.minusDays(1));
            assertThat(refused.firstDay()).isEqualTo(first);
        }
    }

    @Test
    void first_days_are_those_settled() {
        assertThat(Rules.instrument("kepka-bkn-411-2025-a").firstDay()).isEqualTo("2025-01-01");
        assertThat(Rules.instrument("kepka-bkn-411-2025-b").firstDay()).isEqualTo("2025-01-01");
        assertThat(Rules.instrument("dpd-ri-v1").firstDay()).isEqualTo("2020-03-01");
        assertThat(Rules.instrument("dpd-ri-v2").firstDay()).isEqualTo("2023-01-01");
        assertThat(Rules.instrument("bina-konstruksi").firstDay()).isEqualTo("2022-01-01");
        assertThat(Rules.instrument("kemenkeu").firstDay()).isEqualTo("2022-01-01");
        assertThat(Rules.instrument("asik").firstDay()).isEqualTo("2022-01-01");
        assertThat(Rules.instrument("dua-peringkat").firstDay()).isEqualTo("2020-03-01");
    }

    @Test
    void nothing_of_a_shipped_instrument_claims_to_be_settled_law() {
        for (Instrument instrument : ShippedRules.book().instruments().values()) {
            assertThat(instrument.provisional(instrument.firstDay()))
                    .isEqualTo(instrument.parameters().size())
                    .isGreaterThan(8);
        }
    }

    @Property(tries = 400)
    void the_compiled_window_is_the_window(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate asOf = LocalDate.of(2019, 12, 20).plusDays(random.nextInt(3000));
        int months = 1 + random.nextInt(70);
        Window[] windows = {
            new Window.Open(),
            new Window.Since(months),
            new Window.Ended(months),
            new Window.Validity(months),
            new Window.Annual(months, MonthDay.of(4, 30)),
            new Window.Annual(months, MonthDay.of(2, 29)),
            new Window.LastCalendarYear()
        };
        for (Window window : windows) {
            DayWindow compiled = DayWindow.of(window, asOf);
            for (int i = 0; i < 20; i++) {
                agree(window, compiled, asOf, near(random, asOf, months), random);
            }
        }
    }

    /** Days scattered over the window, and often just on its edges. */
    private static LocalDate near(SplittableRandom random, LocalDate asOf, int months) {
        return switch (random.nextInt(5)) {
            case 0 -> asOf.plusDays(random.nextInt(3) - 1);
            case 1 -> asOf.minusMonths(months).plusDays(random.nextInt(3) - 1);
            case 2 -> LocalDate.of(asOf.getYear() - random.nextInt(3), 1, 1).plusDays(random.nextInt(3) - 1);
            default -> asOf.minusDays(random.nextInt(2600) - 30);
        };
    }

    private static void agree(
            Window window, DayWindow compiled, LocalDate asOf, LocalDate on, SplittableRandom random) {
        @Nullable LocalDate until = random.nextBoolean() ? null : near(random, asOf, 12);
        int end = until == null ? FactColumn.NO_END : (int) until.toEpochDay();

        assertThat(compiled.holds((int) on.toEpochDay(), end))
                .as("%s on %s for %s to %s", window, asOf, on, until)
                .isEqualTo(window.holds(asOf, on, until));
    }
}
