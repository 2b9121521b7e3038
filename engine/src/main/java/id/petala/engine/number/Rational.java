package id.petala.engine.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms with a positive denominator. Used for weights, for what the loader proves and for
 * the independent recomputation of scores; the columns themselves hold {@code long} numerators.
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with denominator 0");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator).max(BigInteger.ONE);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Rational of(BigDecimal value) {
        return value.scale() <= 0
                ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
                : new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads {@code 12}, {@code 12.5} or {@code 25/8}.
     *
     * @throws NumberFormatException when the text is none of these, or longer than 40 characters
     */
    public static Rational parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(Points.decimal(text));
        }
        Rational divisor = of(Points.decimal(text.substring(slash + 1).strip()));
        if (divisor.signum() == 0) {
            throw new NumberFormatException("denominator 0: " + text);
        }
        return of(Points.decimal(text.substring(0, slash).strip())).dividedBy(divisor);
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    /** The value with at most {@code places} decimals, rounded half-up, trailing zeros trimmed. */
    public BigDecimal rounded(int places) {
        BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
        return Points.trimmed(value);
    }

    /** This value rounded half-up to six places, as a fraction again: what a leaf that divides yields. */
    public Rational roundedToPoints() {
        return of(new BigDecimal(numerator).divide(new BigDecimal(denominator), Points.PLACES, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 40}, {@code 2.5} where the decimals end within six places, else {@code 25/3}. */
    @Override
    public String toString() {
        BigDecimal rounded = rounded(Points.PLACES);
        return of(rounded).equals(this) ? rounded.toPlainString() : numerator + "/" + denominator;
    }
}
