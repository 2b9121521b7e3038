package id.petala.engine.receipt;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Term;
import id.petala.engine.explain.Explained;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What share of a value its scope gets. The scope is the node whose parts a weight is stated among: the parent, or, where
 * the parent's own weight equals the total of its parts, the scope of the parent; so on an axis whose weights are
 * absolute, the contributions of the leaves sum to the axis.
 */
final class Weighing {

    private final Instrument instrument;
    private final LocalDate asOf;
    private final Map<String, List<String>> scopes = new LinkedHashMap<>();

    Weighing(Instrument instrument, LocalDate asOf) {
        this.instrument = instrument;
        this.asOf = asOf;
        instrument.nodes().forEach(node -> scopes.put(node.id(), scope(node)));
    }

    /** The weighing nodes from the parent up to the scope; empty for a node without a weight. */
    private List<String> scope(Node node) {
        List<String> chain = new ArrayList<>();
        Node below = node;
        while (below.head().weight() != null && below.head().parent() != null) {
            Node whole = instrument.node(below.head().parent());
            chain.add(whole.id());
            if (!(whole instanceof Node.Mean mean) || !mean.total().equals(weight(whole))) {
                break;
            }
            if (!(instrument.node(Objects.requireNonNull(whole.head().parent())) instanceof Node.Mean)) {
                break;
            }
            below = whole;
        }
        return List.copyOf(chain);
    }

    private @Nullable Rational weight(Node node) {
        Parameter<Rational> weight = node.head().weight();
        return weight == null ? null : weight.valueOn(asOf);
    }

    /**
     * What a node weighs in its scope where everything counts.
     *
     * @param percent of a mean its share; of a sum the hundredfold of its weight
     * @param of the scope's id
     */
    record Share(Rational percent, String of) {}

    /** Null for a node without a weight. */
    @Nullable
    Share share(Node node) {
        List<String> chain = scopes.getOrDefault(node.id(), List.of());
        if (chain.isEmpty()) {
            return null;
        }
        Rational percent = Rational.of(100);
        Node below = node;
        for (String id : chain) {
            percent = percent.times(Objects.requireNonNull(weight(below)));
            if (instrument.node(id) instanceof Node.Mean mean) {
                percent = percent.dividedBy(mean.total());
            }
            below = instrument.node(id);
        }
        return new Share(percent, chain.getLast());
    }

    /**
     * What a node's value is multiplied with on its way into its scope: weight over what its siblings that count weigh
     * together. Null where it isn't weighed, or where points handed in stand instead of the whole.
     */
    @Nullable
    Rational factor(Node node, Map<String, Explained> explained) {
        Rational factor = null;
        Node below = node;
        for (String id : scopes.getOrDefault(node.id(), List.of())) {
            Rational together =
                    together(Objects.requireNonNull(explained.get(id)).because());
            if (together == null || together.signum() == 0) {
                return null;
            }
            Rational share = Objects.requireNonNull(weight(below)).dividedBy(together);
            factor = factor == null ? share : factor.times(share);
            below = instrument.node(id);
        }
        return factor;
    }

    private static @Nullable Rational together(Because because) {
        return switch (because) {
            case Because.Mean mean -> together(mean);
            case Because.Sum _ -> Rational.ONE;
            default -> null;
        };
    }

    private static Rational together(Because.Mean mean) {
        Rational together = Rational.ZERO;
        for (Term term : mean.terms()) {
            boolean counts = switch (term.part()) {
                case Explained.Known _ -> true;
                case Explained.Missing _ -> !mean.renormalised();
                case Explained.NotApplicable _ -> false;
            };
            together = counts ? together.plus(term.share()) : together;
        }
        return together;
    }
}
