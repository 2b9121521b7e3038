package id.petala.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.fit.Numbers;
import id.petala.engine.number.Rational;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WeightedSumTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fit/saw.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void examples(
            String name,
            String weights,
            @Nullable String costs,
            String alternatives,
            String values,
            String sums,
            String ranks) {
        ValueTable table = Tables.of(weights, costs, List.of(alternatives.split(" ")), Numbers.rows(values));

        List<WeightedSum.Row> rows = WeightedSum.of(table);

        assertThat(rows.stream().map(row -> row.value().rounded(6).toPlainString()))
                .containsExactly(sums.split(" "));
        assertThat(rows.stream().map(WeightedSum.Row::rank)).isEqualTo(Tables.numbers(ranks));
        assertThat(rows.stream().map(WeightedSum.Row::alternative)).containsExactly(alternatives.split(" "));
    }

    @Test
    void shares_of_the_best_as_the_example_prints_them() {
        ValueTable table = Tables.of(
                ".35 .20 .20 .10 .15",
                "5",
                List.of("A", "B", "C", "D"),
                Numbers.rows("85 6 8 3 7|78 8 7 4 6|92 4 9 2 9|80 10 8 3 6"));

        assertThat(WeightedSum.of(table).getFirst().normalised().stream()
                        .map(share -> share.rounded(6).toPlainString()))
                .containsExactly("0.923913", "0.6", "0.888889", "0.75", "0.857143");
    }

    @Test
    void a_cost_of_zero_and_a_benefit_nobody_has_can_not_be_shared() {
        Criterion benefit = new Criterion("b", Rational.ONE, false);
        Criterion cost = new Criterion("c", Rational.ONE, true);

        assertThat(WeightedSum.divides(benefit, Numbers.list("0 1"))).isTrue();
        assertThat(WeightedSum.divides(benefit, Numbers.list("0 0"))).isFalse();
        assertThat(WeightedSum.divides(cost, Numbers.list("2 1"))).isTrue();
        assertThat(WeightedSum.divides(cost, Numbers.list("0 1"))).isFalse();
    }

    @Test
    void a_table_that_is_not_complete_is_refused() {
        assertThatThrownBy(() -> Tables.of(".5 .5", null, List.of("A"), Numbers.rows("1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tables.of("1", null, List.of("A", "A"), Numbers.rows("1|2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tables.of("1", null, List.of("A"), Numbers.rows("-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tables.of("1", null, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Criterion("K", Rational.of(-1), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void sums_lie_between_zero_and_one_and_the_order_of_rows_does_not_matter(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 100) Integer> first) {
        List<List<Rational>> rows = first.stream()
                .map(value -> List.of(Rational.of(value), Rational.of(101 - value)))
                .toList();
        List<String> names = first.stream().map(value -> "A" + value).toList();
        if (names.stream().distinct().count() < names.size()) {
            return;
        }
        List<WeightedSum.Row> forward = WeightedSum.of(Tables.of(".4 .6", "2", names, rows));
        List<WeightedSum.Row> backward = WeightedSum.of(Tables.of(".4 .6", "2", names.reversed(), rows.reversed()));

        assertThat(backward.reversed()).isEqualTo(forward);
        assertThat(forward)
                .allMatch(row -> row.value().signum() > 0 && row.value().compareTo(Rational.ONE) <= 0);
        assertThat(forward).anyMatch(row -> row.rank() == 1);
    }
}
