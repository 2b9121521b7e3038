package id.petala.engine.instrument;

import id.petala.engine.explain.Criterion;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What every node has.
 *
 * @param parent the node it is a part of; null for a root
 * @param weight its absolute weight within its parent; null for roots and for parts of unweighted nodes
 * @param where the line of the rule file that declares it
 */
public record Head(
        Criterion criterion,
        @Nullable String parent,
        @Nullable Parameter<Rational> weight,
        Where where) {

    public String id() {
        return criterion.id();
    }
}
