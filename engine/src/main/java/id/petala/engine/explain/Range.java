package id.petala.engine.explain;

import id.petala.engine.number.Rational;

/** What a value can be at least and at most. */
public record Range(Rational min, Rational max) {

    public static Range exactly(Rational value) {
        return new Range(value, value);
    }

    public boolean contains(Rational value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }
}
