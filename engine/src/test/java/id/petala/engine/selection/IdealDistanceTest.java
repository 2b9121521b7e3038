package id.petala.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.petala.engine.fit.Numbers;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IdealDistanceTest {

    private static final BigDecimal NEAR = new BigDecimal("0.00001");
    private static final BigDecimal PRINTED = new BigDecimal("0.002");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fit/topsis.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void examples(
            String name,
            String weights,
            @Nullable String costs,
            String alternatives,
            String values,
            String fromBest,
            String fromWorst,
            String sums,
            String ranks) {
        List<IdealDistance.Row> rows =
                IdealDistance.of(Tables.of(weights, costs, List.of(alternatives.split(" ")), Numbers.rows(values)));

        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).fromBest()).isCloseTo(decimal(fromBest, i), within(NEAR));
            assertThat(rows.get(i).fromWorst()).isCloseTo(decimal(fromWorst, i), within(NEAR));
            assertThat(rows.get(i).value()).isCloseTo(decimal(sums, i), within(NEAR));
            assertThat(rows.get(i).rank()).isEqualTo(Tables.numbers(ranks).get(i));
        }
    }

    private static BigDecimal decimal(String texts, int place) {
        return new BigDecimal(texts.split(" ", -1)[place]);
    }

    @Test
    void near_what_the_source_printed_with_its_own_rounding() {
        List<IdealDistance.Row> rows = IdealDistance.of(
                Tables.of(".5 .3 .2", "1 2", List.of("L1", "L2", "L3"), Numbers.rows("20 15 500|30 10 800|25 20 600")));

        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).fromBest()).isCloseTo(decimal(".078 .114 .131", i), within(PRINTED));
            assertThat(rows.get(i).fromWorst()).isCloseTo(decimal(".128 .124 .060", i), within(PRINTED));
            assertThat(rows.get(i).value()).isCloseTo(decimal(".621 .521 .314", i), within(PRINTED));
        }
    }

    @Test
    void where_all_are_alike_there_is_no_value_and_all_share_the_first_place() {
        List<IdealDistance.Row> rows =
                IdealDistance.of(Tables.of(".5 .5", null, List.of("A", "B"), Numbers.rows("2 0|2 0")));

        assertThat(rows).allMatch(row -> row.value() == null && row.rank() == 1);
    }

    @Test
    void the_best_in_everything_has_one_and_the_worst_zero() {
        List<IdealDistance.Row> rows =
                IdealDistance.of(Tables.of(".5 .5", "2", List.of("A", "B"), Numbers.rows("2 1|1 3")));

        assertThat(rows.get(0).value()).isEqualByComparingTo("1");
        assertThat(rows.get(1).value()).isEqualByComparingTo("0");
        assertThat(rows.get(1).rank()).isEqualTo(2);
    }

    /** Worked out the long way: normalise, weigh, measure. */
    @Property
    void the_same_as_step_by_step(@ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 60) Integer> first) {
        List<List<Rational>> rows = first.stream()
                .map(value -> List.of(Rational.of(value), Rational.of(value % 7 + 1)))
                .toList();
        List<String> names =
                IntStream.range(0, rows.size()).mapToObj(i -> "A" + i).toList();

        List<IdealDistance.Row> told = IdealDistance.of(Tables.of(".3 .7", "2", names, rows));

        double[][] weighed = weighed(first);
        for (int i = 0; i < told.size(); i++) {
            double best = Math.hypot(weighed[0][i] - max(weighed[0]), weighed[1][i] - min(weighed[1]));
            double worst = Math.hypot(weighed[0][i] - min(weighed[0]), weighed[1][i] - max(weighed[1]));
            assertThat(told.get(i).fromBest().doubleValue()).isCloseTo(best, within(1e-9));
            assertThat(told.get(i).fromWorst().doubleValue()).isCloseTo(worst, within(1e-9));
        }
        for (IdealDistance.Row a : told) {
            for (IdealDistance.Row b : told) {
                if (a.value() != null && a.value().compareTo(Objects.requireNonNull(b.value())) > 0) {
                    assertThat(a.rank()).isLessThanOrEqualTo(b.rank());
                }
            }
        }
    }

    private static double[][] weighed(List<Integer> first) {
        double[] a = first.stream().mapToDouble(value -> value).toArray();
        double[] b = first.stream().mapToDouble(value -> value % 7 + 1).toArray();
        return new double[][] {scaled(a, 0.3), scaled(b, 0.7)};
    }

    private static double[] scaled(double[] values, double weight) {
        double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
        return Arrays.stream(values).map(v -> v * weight / length).toArray();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }
}
