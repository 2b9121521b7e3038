package id.petala.engine.index;

import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Bound;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a category or verdict asks of nodes, settled as far as no lever changes it: what holds anyway is left out, what can't
 * be met is named.
 */
final class Guards {

    /** Nothing is asked. */
    static final Guards NONE = new Guards(List.of(), List.of());

    private final List<Guard> open;
    private final List<Criterion> unmet;

    private Guards(List<Guard> open, List<Criterion> unmet) {
        this.open = List.copyOf(open);
        this.unmet = List.copyOf(unmet);
    }

    /** What it takes to reach a category of a node, or one above it; of a matrix, whose cells have no order, that cell. */
    static Guards of(Scorer scorer, Tree tree, Batch now, String node, Category category) {
        List<Guard> open = new ArrayList<>();
        List<Criterion> unmet = new ArrayList<>();
        for (Guard guard : asked(scorer, node, category)) {
            if (!tree.levers(guard.node()).isEmpty()) {
                open.add(guard);
            } else if (!guard.holds(scorer, now, 0)) {
                unmet.add(scorer.instrument().node(guard.node()).head().criterion());
            }
        }
        return new Guards(open, unmet);
    }

    private static List<Guard> asked(Scorer scorer, String id, Category category) {
        int place = scorer.categories(id).indexOf(category);
        if (place < 0) {
            throw new IllegalArgumentException("no category " + category.code() + " of " + id);
        }
        Node node = scorer.instrument().node(id);
        boolean ordered = !(node instanceof Node.Matrix);
        if (ordered && place == 0) {
            return List.of();
        }
        if (node instanceof Node.Level level && level.cuts() != null) {
            Cut cut = level.cuts().valueOn(scorer.asOf()).stream()
                    .filter(one -> one.level().equals(category))
                    .findFirst()
                    .orElseThrow();
            Bound above = new Bound(cut.range().lower(), cut.range().lowerIncluded(), null, false);
            return List.of(new Guard(level.of(), above));
        }
        if (node instanceof Node.Requirements requirements) {
            return requirements.conditions().stream()
                    .map(one -> new Guard(one.of(), one.must().valueOn(scorer.asOf())))
                    .toList();
        }
        Rational least = Rational.of(place);
        return List.of(new Guard(id, new Bound(least, true, ordered ? null : least, true)));
    }

    /** Conditions that no step can meet. */
    List<Criterion> unmet() {
        return unmet;
    }

    List<Guard> open() {
        return open;
    }

    boolean on(String node) {
        return open.stream().anyMatch(guard -> guard.node().equals(node));
    }

    /** Whether a node must stay below something, so that more of it can be worse. */
    boolean capped(String node) {
        return open.stream().anyMatch(guard -> guard.node().equals(node) && !guard.upward());
    }

    /** Those whose levers are all among some. */
    List<Guard> within(Tree tree, BitSet scope) {
        return open.stream()
                .filter(guard -> {
                    BitSet beyond = (BitSet) tree.levers(guard.node()).clone();
                    beyond.andNot(scope);
                    return beyond.isEmpty();
                })
                .toList();
    }

    /** The least numerator with which a node meets what is asked of it; null where nothing bounds it from below. */
    @Nullable
    Long least(String node, long denominator) {
        Long least = null;
        for (Guard guard : open) {
            if (guard.node().equals(node) && guard.must().lower() != null) {
                long own = least(guard.must().lower(), guard.must().lowerIncluded(), denominator);
                least = least == null ? own : (Long) Math.max(least, own);
            }
        }
        return least;
    }

    /** The least numerator over a denominator that is not below a value, or above it where that isn't included. */
    static long least(Rational value, boolean included, long denominator) {
        Rational scaled = value.times(Rational.of(denominator));
        BigInteger[] parts = scaled.numerator().divideAndRemainder(scaled.denominator());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        BigInteger least = parts[1].signum() == 0 && included ? floor : floor.add(BigInteger.ONE);
        return least.bitLength() > 62 ? least.signum() * (Long.MAX_VALUE - 1) : least.longValueExact();
    }
}
