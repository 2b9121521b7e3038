package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** What each gap (value less ideal) is worth in profile matching. A gap beyond the ends counts as the end. */
public final class GapTable {

    private final NavigableMap<Rational, Rational> weights;

    /**
     * @param weights by gap; at least one
     * @throws IllegalArgumentException when there is none
     */
    public GapTable(Map<Rational, Rational> weights) {
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("no gap");
        }
        this.weights = Collections.unmodifiableNavigableMap(new TreeMap<>(weights));
    }

    /**
     * The worth of a gap.
     *
     * @param clamped whether the gap lies beyond the ends of the table
     * @param between whether the gap itself isn't in the table, so that the policy decided
     */
    public record Weight(Rational gap, Rational weight, boolean clamped, boolean between) {}

    /** The weights by gap, in ascending order. */
    public NavigableMap<Rational, Rational> weights() {
        return weights;
    }

    /** What a gap is worth. */
    public Weight weight(Rational gap, FractionPolicy policy) {
        Rational within = gap.max(weights.firstKey()).min(weights.lastKey());
        boolean between = !weights.containsKey(within);
        Rational weight = between ? between(within, policy) : at(within);
        return new Weight(gap, weight, !within.equals(gap), between);
    }

    private Rational at(Rational gap) {
        return Objects.requireNonNull(weights.get(gap));
    }

    private Rational between(Rational gap, FractionPolicy policy) {
        Rational below = weights.lowerKey(gap);
        Rational above = weights.higherKey(gap);
        Rational fromBelow = gap.minus(below);
        Rational width = above.minus(below);
        if (policy == FractionPolicy.LINEAR) {
            return at(below).plus(at(above).minus(at(below)).times(fromBelow).dividedBy(width));
        }
        int half = fromBelow.plus(fromBelow).compareTo(width);
        boolean up = half > 0 || (half == 0 && gap.signum() > 0);
        return at(up ? above : below);
    }
}
