package id.petala.engine.selection;

import id.petala.engine.number.Rational;

/**
 * A criterion by which alternatives are compared.
 *
 * @param weight at least zero
 * @param cost whether less is better
 */
public record Criterion(String name, Rational weight, boolean cost) {

    public Criterion {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    /** The best of some values. */
    Rational best(Iterable<Rational> values) {
        return extreme(values, !cost);
    }

    /** The worst of some values. */
    Rational worst(Iterable<Rational> values) {
        return extreme(values, cost);
    }

    private static Rational extreme(Iterable<Rational> values, boolean largest) {
        var iterator = values.iterator();
        Rational extreme = iterator.next();
        while (iterator.hasNext()) {
            Rational value = iterator.next();
            extreme = largest ? extreme.max(value) : extreme.min(value);
        }
        return extreme;
    }
}
