package id.petala.app.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.intake.NilaiIndeks;
import id.petala.engine.explain.Range;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.number.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies ahead of a figure. */
class OutlookTest {

    private static IndexPeriod of(String index, String day, String... items) {
        List<NilaiIndeks> rows = Stream.of(items)
                .map(item -> new NilaiIndeks(
                        "Kota Contoh",
                        index,
                        LocalDate.parse(day),
                        "VERIFIKASI",
                        item.substring(0, item.indexOf('=')),
                        item.substring(item.indexOf('=') + 1),
                        null,
                        null,
                        new Origin("indeks.csv", 2)))
                .toList();
        return IndexSheets.of(rows, IndexBook.shipped()).periods().getFirst();
    }

    @Test
    void what_lifts_most_stands_first_and_all_together_lift_to_the_most() {
        IndexPeriod period = of("sistem-merit", "2024-12-31", "merit-1-1=3", "merit-2=poin:40");

        Outlook outlook = Outlook.of(period);

        assertThat(outlook.way()).isEqualTo(Outlook.Unplanned.INCOMPLETE);
        assertThat(outlook.openings())
                .hasSameSizeAs(period.figure().receipt().missing())
                .isSortedAccordingTo((a, b) -> b.gain().compareTo(a.gain()));
        Range possible = Objects.requireNonNull(period.figure().possible());
        Rational all = outlook.openings().stream().map(Openings.Opening::gain).reduce(Rational.ZERO, Rational::plus);
        assertThat(all).isEqualTo(possible.max().minus(possible.min()));
    }

    @Test
    void a_figure_handed_in_whole_has_no_steps_and_the_highest_needs_none() {
        Outlook.Way handedIn = Outlook.of(of("sistem-merit", "2024-12-31", "sistem-merit=poin:271"))
                .way();

        assertThat(handedIn).isInstanceOfSatisfying(Outlook.Planned.class, planned -> {
            assertThat(planned.report().best().steps()).isEmpty();
            assertThat(Objects.requireNonNull(planned.next()).category().code()).isEqualTo("SANGAT_BAIK");
        });
        assertThat(Outlook.of(of("sistem-merit", "2024-12-31", "sistem-merit=poin:400"))
                        .way())
                .isEqualTo(Outlook.Unplanned.HIGHEST);
    }

    @Test
    void the_steps_reach_the_next_category() {
        IndexPeriod period = of("spbe", "2025-12-31", "kebijakan=3", "tata-kelola=3", "manajemen=3", "layanan=3");

        assertThat(Outlook.of(period).way()).isInstanceOfSatisfying(Outlook.Planned.class, planned -> {
            assertThat(planned.report().reached()).isTrue();
            assertThat(planned.report().best().category())
                    .isEqualTo(Objects.requireNonNull(planned.next()).category());
        });
    }
}
