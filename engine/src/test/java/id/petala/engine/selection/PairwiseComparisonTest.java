package id.petala.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.petala.engine.fit.Numbers;
import id.petala.engine.number.Rational;
import id.petala.engine.selection.PairwiseComparison.Method;
import id.petala.engine.selection.PairwiseComparison.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairwiseComparisonTest {

    private static final BigDecimal NEAR = new BigDecimal("0.00001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<Rational> INDEX = AhpRules.shipped().randomIndex().valueOn(DAY);

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "/fit/ahp.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void examples(String name, String matrix, Method method, String weights, BigDecimal lambda, BigDecimal cr) {
        Result result = PairwiseComparison.of(Numbers.rows(matrix), INDEX).stream()
                .filter(found -> found.method() == method)
                .findFirst()
                .orElseThrow();

        for (int i = 0; i < result.weights().size(); i++) {
            assertThat(result.weights().get(i)).isCloseTo(new BigDecimal(weights.split(" ", -1)[i]), within(NEAR));
        }
        assertThat(result.lambda()).isCloseTo(lambda, within(NEAR));
        assertThat(result.cr()).isCloseTo(cr, within(NEAR));
    }

    @Test
    void the_index_and_the_limit_are_the_usual_ones() {
        assertThat(INDEX).isEqualTo(Numbers.list("0 0 .58 .90 1.12 1.24 1.32 1.41 1.45"));
        assertThat(AhpRules.shipped().limit().valueOn(DAY)).isEqualTo(Rational.of(1, 10));
    }

    @Test
    void beyond_the_index_there_is_no_ratio() {
        List<List<Rational>> ten = Collections.nCopies(10, Collections.nCopies(10, Rational.ONE));

        assertThat(PairwiseComparison.of(ten, INDEX)).allMatch(result -> result.cr() == null);
        assertThat(PairwiseComparison.of(Numbers.rows("1"), INDEX))
                .allMatch(result -> Objects.requireNonNull(result.cr()).signum() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2|1 1 1", "2 1|1 1", "1 0|1 1"})
    void what_is_no_matrix_of_comparisons_is_refused(String matrix) {
        assertThatThrownBy(() -> PairwiseComparison.of(Numbers.rows(matrix), INDEX))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairwiseComparison.of(List.of(), INDEX)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Comparisons that follow from weights give those weights back, by every method, with nothing contradicting. */
    @Property
    void consistent_comparisons_give_their_weights_back(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> weights) {
        List<List<Rational>> matrix = weights.stream()
                .map(row ->
                        weights.stream().map(column -> Rational.of(row, column)).toList())
                .toList();
        BigDecimal sum =
                BigDecimal.valueOf(weights.stream().mapToInt(weight -> weight).sum());

        for (Result result : PairwiseComparison.of(matrix, INDEX)) {
            for (int i = 0; i < weights.size(); i++) {
                assertThat(result.weights().get(i).multiply(sum))
                        .isCloseTo(BigDecimal.valueOf(weights.get(i)), within(new BigDecimal("1e-25")));
            }
            assertThat(result.ci()).isCloseTo(BigDecimal.ZERO, within(new BigDecimal("1e-25")));
        }
    }

    /** The image of the eigenvector is λ times the vector, whatever the comparisons. */
    @Property
    void the_eigenvector_is_one(@ForAll @Size(value = 3) List<@IntRange(min = 1, max = 9) Integer> upper) {
        Rational a = Rational.of(upper.get(0));
        Rational b = Rational.of(upper.get(1), 3);
        Rational c = Rational.of(upper.get(2), 5);
        List<List<Rational>> matrix = List.of(
                List.of(Rational.ONE, a, b),
                List.of(Rational.ONE.dividedBy(a), Rational.ONE, c),
                List.of(Rational.ONE.dividedBy(b), Rational.ONE.dividedBy(c), Rational.ONE));
        Result result = PairwiseComparison.of(matrix, INDEX).getLast();

        for (int i = 0; i < 3; i++) {
            BigDecimal image = BigDecimal.ZERO;
            for (int j = 0; j < 3; j++) {
                image = image.add(Decimals.of(matrix.get(i).get(j))
                        .multiply(result.weights().get(j)));
            }
            assertThat(image)
                    .isCloseTo(result.lambda().multiply(result.weights().get(i)), within(new BigDecimal("1e-25")));
        }
        assertThat(result.lambda()).isGreaterThan(new BigDecimal("2.999999999999999999999999"));
    }
}
