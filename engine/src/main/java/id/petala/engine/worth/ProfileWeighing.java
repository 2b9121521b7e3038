package id.petala.engine.worth;

import id.petala.engine.fit.CompetencyKind;
import id.petala.engine.fit.FractionPolicy;
import id.petala.engine.fit.GapTable;
import id.petala.engine.number.Rational;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How profiles of posts are matched.
 *
 * @param table what gaps are worth
 * @param policy of gaps between the steps of the table
 * @param core the share of core factors in an aspect, 0 to 1
 * @param aspects the weight of each kind of competency as an aspect of its own; empty where all are one aspect
 */
public record ProfileWeighing(
        GapTable table, FractionPolicy policy, Rational core, Map<CompetencyKind, Rational> aspects) {

    /**
     * @throws IllegalArgumentException when a share or weight is out of its range
     */
    public ProfileWeighing {
        Map<CompetencyKind, Rational> weights = new EnumMap<>(CompetencyKind.class);
        weights.putAll(aspects);
        aspects = Collections.unmodifiableMap(weights);
        if (core.signum() < 0
                || core.compareTo(Rational.ONE) > 0
                || weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("share " + core + ", weights " + weights);
        }
    }
}
