package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import java.util.SequencedMap;

/**
 * How profiles are matched. All of it is stated by whoever asks.
 *
 * @param table what gaps are worth
 * @param policy of gaps that are not in the table
 * @param aspects in the order in which they are told
 */
public record ProfileSettings(GapTable table, FractionPolicy policy, SequencedMap<String, Aspect> aspects) {

    /**
     * An aspect.
     *
     * @param core the share of its core factors, 0 to 1; the secondary ones have the rest
     * @param weight its weight in the total, at least 0
     */
    public record Aspect(Rational core, Rational weight) {
        public Aspect {
            if (core.signum() < 0 || core.compareTo(Rational.ONE) > 0 || weight.signum() < 0) {
                throw new IllegalArgumentException("share " + core + ", weight " + weight);
            }
        }
    }

    /**
     * @throws IllegalArgumentException when the weights don't sum to one
     */
    public ProfileSettings {
        Rational sum = aspects.values().stream().map(Aspect::weight).reduce(Rational.ZERO, Rational::plus);
        if (!sum.equals(Rational.ONE)) {
            throw new IllegalArgumentException("weights of aspects sum to " + sum);
        }
    }
}
