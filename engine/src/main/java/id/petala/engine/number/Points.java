package id.petala.engine.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Fixed-point numbers with six decimal places in a {@code long}: {@code 70} is {@code 70_000_000}. Raw numeric facts and
 * the points of leaves are held this way in columns.
 */
public final class Points {

    /** Decimal places of points and of raw numeric facts. */
    public static final int PLACES = 6;

    /** One point. */
    public static final long ONE = 1_000_000L;

    private static final int MAX_LENGTH = 40;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private Points() {}

    /**
     * Reads a plain decimal: optional sign, digits, optional point and digits. Exponents, thousands separators and
     * decimal commas are refused: a reader must never guess what a number meant.
     *
     * @throws NumberFormatException when the text is anything else
     */
    public static BigDecimal decimal(String text) {
        if (text.length() > MAX_LENGTH || !DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException("not a plain decimal number");
        }
        return new BigDecimal(text);
    }

    /**
     * The fixed-point form of an exact decimal.
     *
     * @throws ArithmeticException when it has more than six decimals or doesn't fit
     */
    public static long exact(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    public static BigDecimal toDecimal(long points) {
        return trimmed(BigDecimal.valueOf(points, PLACES));
    }

    /** The quotient rounded half-up (away from zero on a tie), the divisor being positive. */
    public static long divideHalfUp(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long remainder = Math.abs(dividend % divisor);
        if (remainder >= divisor - remainder) {
            return dividend < 0 ? quotient - 1 : quotient + 1;
        }
        return quotient;
    }

    /** The quotient of big integers rounded half-up, the divisor being positive. */
    public static long divideHalfUp(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Without trailing zeros and never in exponent form: {@code 70}, not {@code 7E+1}. */
    public static BigDecimal trimmed(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
