package id.petala.engine.selection;

import id.petala.engine.number.Rational;
import java.util.List;

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
    Rational best(List<Rational> values) {
        return extreme(values, !cost);
    }

    /** The worst of some values. */
    Rational worst(List<Rational> values) {
        return extreme(values, cost);
    }

    private static Rational extreme(List<Rational> values, boolean largest) {
        Rational extreme = values.getFirst();
        for (Rational value : values) {
            extreme = largest ? extreme.max(value) : extreme.min(value);
        }
        return extreme;
    }
}
