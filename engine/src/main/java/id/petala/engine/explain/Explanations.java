package id.petala.engine.explain;

import id.petala.engine.explain.Because.Term;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be asked of any explanation. */
public final class Explanations {

    private Explanations() {}

    /**
     * Whether every node follows from its parts, recomputed in exact rational arithmetic and independently of the
     * columns. This one check serves tests, replay and audit.
     */
    public static boolean holds(Explained explained) {
        return Recomputation.holds(explained);
    }

    /** The leaves without a value, in tree order: what to ask for, and from whom. */
    public static List<Explained.Missing> missing(Explained explained) {
        List<Explained.Missing> found = new ArrayList<>();
        walk(explained, node -> {
            if (node instanceof Explained.Missing missing && missing.because() instanceof Because.Lacking) {
                found.add(missing);
            }
            return true;
        });
        return found;
    }

    /**
     * The highest nodes of which nothing is known, in tree order: one gap for a whole assessment that wasn't taken,
     * instead of one for each of its leaves.
     */
    public static List<Explained.Missing> gaps(Explained explained) {
        List<Explained.Missing> found = new ArrayList<>();
        walk(explained, node -> {
            if (node instanceof Explained.Missing missing && !anyKnown(missing)) {
                found.add(missing);
                return false;
            }
            return node instanceof Explained.Missing;
        });
        return found;
    }

    private static boolean anyKnown(Explained explained) {
        List<Explained> known = new ArrayList<>();
        walk(explained, node -> {
            if (node instanceof Explained.Known) {
                known.add(node);
            }
            return known.isEmpty();
        });
        return !known.isEmpty();
    }

    /** What the value can still become once everything missing is known. */
    public static Range range(Explained explained) {
        return Possibilities.range(explained);
    }

    /** The categories a node can still fall in, in the order of their list. */
    public static List<Category> categories(Explained explained) {
        return Possibilities.categories(explained);
    }

    /** A leaf or node on which two explanations of the same instrument differ, {@code null} where one has no such node. */
    public record Difference(
            @Nullable Explained before, @Nullable Explained after) {}

    /** The deepest nodes on which two explanations differ: why this and not that. */
    public static List<Difference> diff(Explained before, Explained after) {
        return Comparison.diff(before, after);
    }

    /** The node with an id, or null. */
    public static @Nullable Explained find(Explained root, String id) {
        List<Explained> found = new ArrayList<>(1);
        walk(root, node -> {
            if (node.criterion().id().equals(id)) {
                found.add(node);
            }
            return found.isEmpty();
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The parts a node was made of, with their weights. */
    public static List<Term> terms(Explained explained) {
        return switch (explained.because()) {
            case Because.Mean mean -> mean.terms();
            case Because.Sum sum -> sum.terms();
            case Because.Extreme extreme -> extreme.terms();
            case Because.Capped capped -> List.of(new Term(null, capped.part()));
            case Because.Rounded rounded -> List.of(new Term(null, rounded.part()));
            case Because.Product product ->
                product.parts().stream().map(part -> new Term(null, part)).toList();
            case Because.Quotient quotient -> List.of(new Term(null, quotient.part()), new Term(null, quotient.by()));
            case Because.Rescaled rescaled -> List.of(new Term(null, rescaled.part()));
            case Because.Pieced pieced -> List.of(new Term(null, pieced.part()));
            case Because.Required required ->
                required.demands().stream()
                        .map(demand -> new Term(null, demand.part()))
                        .toList();
            case Because.Gated gated -> List.of(new Term(null, gated.condition()), new Term(null, gated.part()));
            case Because.Levelled levelled -> List.of(new Term(null, levelled.part()));
            case Because.Coded coded -> List.of(new Term(null, coded.part()));
            case Because.Crossed crossed -> List.of(new Term(null, crossed.row()), new Term(null, crossed.column()));
            case Because.Scored _, Because.DeclaredNone _, Because.Given _ -> List.of();
            case Because.Lacking _, Because.SaidNotApplicable _ -> List.of();
        };
    }

    /** Visits a node and, while the visitor says so, its parts. */
    static void walk(Explained node, Predicate<Explained> visitor) {
        if (visitor.test(node)) {
            for (Term term : terms(node)) {
                walk(term.part(), visitor);
            }
        }
    }

    static @Nullable Rational exact(Explained explained) {
        return explained instanceof Explained.Known known ? known.amount().exact() : null;
    }
}
