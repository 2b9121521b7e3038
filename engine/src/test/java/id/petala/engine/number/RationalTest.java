package id.petala.engine.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    @Test
    void stands_in_lowest_terms_with_a_positive_denominator() {
        assertThat(Rational.of(6, -4)).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.of(-6, -4)).isEqualTo(Rational.of(3, 2));
        assertThat(Rational.of(0, -5)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(3, 2).denominator()).isEqualTo(BigInteger.TWO);
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void calculates_exactly() {
        Rational third = Rational.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(1, 2).minus(third)).isEqualTo(Rational.of(1, 6));
        assertThat(Rational.of(2, 3).times(Rational.of(3, 4))).isEqualTo(Rational.of(1, 2));
        assertThat(Rational.of(2, 3).dividedBy(Rational.of(-4, 3))).isEqualTo(Rational.of(-1, 2));
        assertThat(third.negate().signum()).isNegative();
        assertThat(third.min(Rational.ONE)).isEqualTo(third);
        assertThat(third.max(Rational.ONE)).isEqualTo(Rational.ONE);
        assertThat(Rational.ONE.min(third)).isEqualTo(third);
        assertThat(Rational.ONE.max(third)).isEqualTo(Rational.ONE);
        assertThat(third).isLessThan(Rational.of(34, 100)).isGreaterThan(Rational.of(33, 100));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.50, 12.5",
        "25/8, 3.125",
        "25/3, 25/3",
        "-1/3, -1/3",
        "1.5/4.5, 1/3",
        "' 1/ 3', 1/3",
        "+7, 7",
        "1e1, refused"
    })
    void reads_whole_numbers_decimals_and_fractions(String text, String shown) {
        if (shown.equals("refused")) {
            assertThatThrownBy(() -> Rational.parse(text)).isInstanceOf(NumberFormatException.class);
        } else {
            assertThat(Rational.parse(text.strip())).hasToString(shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1,5", "1/", "/2", "1/0", "1/2/3", "1.", ".5", "0x10", "１"})
    void refuses_everything_else(String text) {
        assertThatThrownBy(() -> Rational.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void names_the_text_whose_denominator_is_zero() {
        assertThatThrownBy(() -> Rational.parse("1/0")).hasMessageContaining("1/0");
    }

    @Test
    void takes_decimals_of_every_scale() {
        assertThat(Rational.of(new BigDecimal("1E+3"))).isEqualTo(Rational.of(1000));
        assertThat(Rational.of(new BigDecimal("7"))).isEqualTo(Rational.of(7));
        assertThat(Rational.of(new BigDecimal("0.125"))).isEqualTo(Rational.of(1, 8));
    }

    @Test
    void rounds_half_up_away_from_zero() {
        assertThat(Rational.of(5, 2).rounded(0)).isEqualByComparingTo("3");
        assertThat(Rational.of(-5, 2).rounded(0)).isEqualByComparingTo("-3");
        assertThat(Rational.of(2, 3).rounded(4)).isEqualTo(new BigDecimal("0.6667"));
        assertThat(Rational.of(100).rounded(2)).isEqualTo(new BigDecimal("100"));
        assertThat(Rational.of(1, 3).roundedToPoints()).isEqualTo(Rational.of(333_333, 1_000_000));
        assertThat(Rational.of(1, 2_000_000).roundedToPoints()).isEqualTo(Rational.of(1, 1_000_000));
    }

    @Test
    void shows_a_decimal_only_where_it_is_exact() {
        assertThat(Rational.of(1, 8)).hasToString("0.125");
        assertThat(Rational.of(1, 10_000_000)).hasToString("1/10000000");
        assertThat(Rational.of(100)).hasToString("100");
    }

    @Property(tries = 200)
    void orders_like_cross_multiplication(
            @ForAll @IntRange(min = -50, max = 50) int a,
            @ForAll @IntRange(min = 1, max = 50) int b,
            @ForAll @IntRange(min = -50, max = 50) int c,
            @ForAll @IntRange(min = 1, max = 50) int d) {
        int order = Rational.of(a, b).compareTo(Rational.of(c, d));

        assertThat(Integer.signum(order)).isEqualTo(Integer.compare(a * d, c * b));
        assertThat(Rational.of(a, b).plus(Rational.of(c, d)).minus(Rational.of(c, d)))
                .isEqualTo(Rational.of(a, b));
    }
}
