package id.petala.engine.selection;

import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.math.MathContext;

/** Decimals of 34 digits, for what has no exact fraction. */
final class Decimals {

    /** 34 significant digits, rounded half-even: the same on every machine. */
    static final MathContext CONTEXT = MathContext.DECIMAL128;

    private Decimals() {}

    static BigDecimal of(Rational value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), CONTEXT);
    }

    /** The square root of a value that isn't below zero. */
    static BigDecimal root(Rational value) {
        return of(value).sqrt(CONTEXT);
    }
}
