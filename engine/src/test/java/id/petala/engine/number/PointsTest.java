package id.petala.engine.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1,5", "1.000.000", "", "-", "1.", ".1", "NaN", " 1"})
    void refuses_what_a_reader_would_have_to_guess(String text) {
        assertThatThrownBy(() -> Points.decimal(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void reads_up_to_forty_signs() {
        assertThat(Points.decimal("1".repeat(40))).isEqualTo(new BigDecimal("1".repeat(40)));
        assertThatThrownBy(() -> Points.decimal("1".repeat(41))).isInstanceOf(NumberFormatException.class);
        assertThat(Points.decimal("-1.50")).isEqualByComparingTo("-1.5");
        assertThat(Points.decimal("+2")).isEqualByComparingTo("2");
    }

    @Test
    void holds_six_decimals_and_no_more() {
        assertThat(Points.exact(new BigDecimal("70"))).isEqualTo(70_000_000L);
        assertThat(Points.exact(new BigDecimal("-0.000001"))).isEqualTo(-1);
        assertThat(Points.toDecimal(70_500_000)).isEqualTo(new BigDecimal("70.5"));
        assertThat(Points.toDecimal(0)).isEqualTo(BigDecimal.ZERO);
        BigDecimal fine = new BigDecimal("0.0000001");
        assertThatThrownBy(() -> Points.exact(fine)).isInstanceOf(ArithmeticException.class);
        BigDecimal vast = new BigDecimal("1" + "0".repeat(19));
        assertThatThrownBy(() -> Points.exact(vast)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 2, 4",
        "-7, 2, -4",
        "5, 2, 3",
        "-5, 2, -3",
        "4, 3, 1",
        "5, 3, 2",
        "-4, 3, -1",
        "0, 3, 0",
        "6, 3, 2",
        "1, 1, 1",
        "9, 7, 1",
        "10, 7, 1",
        "11, 7, 2"
    })
    void divides_half_up(long dividend, long divisor, long quotient) {
        assertThat(Points.divideHalfUp(dividend, divisor)).isEqualTo(quotient);
        assertThat(Points.divideHalfUp(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor)))
                .isEqualTo(quotient);
    }

    @Property(tries = 300)
    void divides_as_decimals_do(@ForAll long dividend, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long divisor) {
        long expected = new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();

        assertThat(Points.divideHalfUp(dividend, divisor)).isEqualTo(expected);
    }

    @Test
    void trims_zeros_but_never_into_an_exponent() {
        assertThat(Points.trimmed(new BigDecimal("70.000"))).isEqualTo(new BigDecimal("70"));
        assertThat(Points.trimmed(new BigDecimal("7E+1"))).isEqualTo(new BigDecimal("70"));
        assertThat(Points.trimmed(new BigDecimal("0.500"))).isEqualTo(new BigDecimal("0.5"));
        assertThat(Points.trimmed(new BigDecimal("0.000"))).isEqualTo(BigDecimal.ZERO);
    }
}
