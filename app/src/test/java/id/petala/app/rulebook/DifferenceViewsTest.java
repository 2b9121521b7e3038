package id.petala.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.platform.Words;
import id.petala.app.rulebook.DifferenceView.Change;
import id.petala.app.rulebook.DifferenceViews.Meant;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.receipt.RuleDifference;
import id.petala.engine.receipt.RuleSheet;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What two instruments differ in. */
class DifferenceViewsTest {

    private static final RuleShelf SHELF = RuleShelf.of(ShippedRules.book());
    private static final Words WORDS = Words.in("id");

    private static Meant meant(String id) {
        return new Meant(Objects.requireNonNull(SHELF.find(id)), null);
    }

    private static DifferenceView view(Meant from, Meant to) {
        return new DifferenceViews(WORDS).view(from, to, List.of());
    }

    @Test
    void an_instrument_does_not_differ_from_itself() {
        DifferenceView view = view(meant("asik"), meant("asik"));

        assertThat(view.changes()).isZero();
        assertThat(view.parts()).isEmpty();
    }

    @Test
    void every_change_of_the_engine_stands_on_the_page_once() {
        Meant a = meant("kepka-bkn-411-2025-a");
        Meant b = meant("kepka-bkn-411-2025-b");
        List<RuleDifference.Change> expected = RuleDifference.between(
                RuleSheet.of(a.listed().instrument(), a.listed().book(), null),
                RuleSheet.of(b.listed().instrument(), b.listed().book(), null));
        DifferenceView view = view(a, b);

        assertThat(view.changes()).isEqualTo(expected.size()).isPositive();
        assertThat(view.parts().stream().mapToInt(part -> part.changes().size()).sum())
                .isEqualTo(expected.size());
    }

    @Test
    void a_weight_that_changes_shows_both_figures_with_their_citations() {
        Meant before = meant("pemda-jpm");
        DifferenceView view = view(before, new Meant(changed(before), null));

        Change weight = view.parts().stream()
                .filter(part -> part.title().equals("Potensial"))
                .flatMap(part -> part.changes().stream())
                .filter(change -> change.name().equals("bobot"))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(weight.before()).value()).isEqualTo("50");
        assertThat(Objects.requireNonNull(weight.after()).value()).isEqualTo("60");
        assertThat(Objects.requireNonNull(weight.after().rest()).citation()).isNotBlank();
    }

    /** The same with 40 for performance and 60 for potential. */
    private static ListedInstrument changed(Meant before) {
        String text =
                before.listed().instrument().texts().getFirst().text().replace("version: \"1\"", "version: \"2\"");
        int first = text.indexOf("value: 50");
        int second = text.indexOf("value: 50", first + 1);
        String heavier = text.substring(0, first)
                + "value: 40"
                + text.substring(first + 9, second)
                + "value: 60"
                + text.substring(second + 9);
        return RuleShelf.read(new RuleText("uji.yaml", heavier));
    }

    @Test
    void one_instrument_on_two_days_differs_in_what_has_changed_between_them() {
        String text = Objects.requireNonNull(SHELF.find("pemda-jpm"))
                .instrument()
                .texts()
                .getFirst()
                .text()
                .replace(
                        "  - {from: 2023-01-01, value: STRICT, basis: ASSUMPTION, cite: petala}",
                        "  - {from: 2023-01-01, value: STRICT, basis: ASSUMPTION, cite: petala}\n"
                                + "  - {from: 2027-01-01, value: RENORMALISE, basis: ASSUMPTION, cite: petala}");
        ListedInstrument listed = RuleShelf.read(new RuleText("uji.yaml", text));

        DifferenceView view =
                view(new Meant(listed, LocalDate.of(2026, 12, 31)), new Meant(listed, LocalDate.of(2027, 1, 1)));

        assertThat(view.changes()).isEqualTo(2);
        assertThat(view.parts())
                .extracting(DifferenceView.Part::title)
                .containsExactly("Yang berlaku untuk seluruhnya");
    }
}
