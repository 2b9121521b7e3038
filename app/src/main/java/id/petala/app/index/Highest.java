package id.petala.app.index;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Explained;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Rational;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The most a node can yield for one subject: parts that don't apply to it add nothing, and what is decided by a trait of
 * the subject, a fact that conditions of gates ask for, is as it is.
 *
 * @param traits ids of those facts
 */
record Highest(Scorer scorer, Set<String> traits) {

    static Highest under(Scorer scorer) {
        Instrument instrument = scorer.instrument();
        Set<String> traits = new LinkedHashSet<>();
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Gate gate && instrument.node(gate.condition()) instanceof Node.Leaf leaf) {
                traits.add(leaf.fact().id());
            }
        }
        return new Highest(scorer, traits);
    }

    /** Null for what doesn't apply, and for a level. */
    @Nullable
    Rational of(Explained explained) {
        if (explained instanceof Explained.NotApplicable) {
            return null;
        }
        if (explained instanceof Explained.Known known && trait(known)) {
            return known.amount().exact();
        }
        Rational most = scorer.range(explained.criterion().id()).max();
        Rational own = parts(explained);
        return own == null ? most : own.min(most);
    }

    private boolean trait(Explained.Known known) {
        return scorer.instrument().find(known.criterion().id()) instanceof Node.Leaf leaf
                && traits.contains(leaf.fact().id());
    }

    private @Nullable Rational parts(Explained explained) {
        return switch (explained.because()) {
            case Because.Sum sum -> sum(sum);
            case Because.Product product -> product(product);
            case Because.Rounded rounded -> of(rounded.part());
            case Because.Capped capped -> of(capped.part());
            case Because.Gated gated when explained instanceof Explained.Known -> of(gated.part());
            default -> null;
        };
    }

    private Rational sum(Because.Sum sum) {
        Rational most = Rational.ZERO;
        for (Because.Term term : sum.terms()) {
            Rational part = of(term.part());
            most = part == null ? most : most.plus(part.times(term.share()));
        }
        return most;
    }

    /** Null where a part doesn't apply, or can be negative, so that the most isn't the product of the most. */
    private @Nullable Rational product(Because.Product product) {
        Rational most = Rational.ONE;
        for (Explained part : product.parts()) {
            Rational one = of(part);
            if (one == null || scorer.range(part.criterion().id()).min().signum() < 0) {
                return null;
            }
            most = most.times(one);
        }
        return most;
    }
}
