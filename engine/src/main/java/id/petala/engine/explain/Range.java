package id.petala.engine.explain;

import id.petala.engine.number.Rational;
import java.util.function.UnaryOperator;

/** What a value can be at least and at most. */
public record Range(Rational min, Rational max) {

    public static Range exactly(Rational value) {
        return new Range(value, value);
    }

    /** All sums of a value of this and a value of the other. */
    public Range plus(Range other) {
        return new Range(min.plus(other.min), max.plus(other.max));
    }

    /** All products of a value of this and a value of the other. */
    public Range times(Range other) {
        Rational a = min.times(other.min);
        Rational b = min.times(other.max);
        Rational c = max.times(other.min);
        Rational d = max.times(other.max);
        return new Range(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }

    /**
     * All inverses of its values.
     *
     * @throws ArithmeticException when it holds zero
     */
    public Range inverse() {
        if (contains(Rational.ZERO)) {
            throw new ArithmeticException("a range with zero has no inverse");
        }
        return new Range(Rational.ONE.dividedBy(max), Rational.ONE.dividedBy(min));
    }

    /** What a function that only rises or only falls makes of it. */
    public Range mapped(UnaryOperator<Rational> monotone) {
        Rational a = monotone.apply(min);
        Rational b = monotone.apply(max);
        return new Range(a.min(b), a.max(b));
    }

    public boolean contains(Rational value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }
}
