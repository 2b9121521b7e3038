package id.petala.engine.instrument;

import id.petala.engine.explain.Bound;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The values a node can yield, as disjoint closed ranges in ascending order. Exact up to {@link #LIMIT} ranges; beyond
 * that the hull stands for them, which can only make more look reachable.
 */
final class Reach {

    private static final int LIMIT = 4096;

    private final List<Range> ranges;

    private Reach(List<Range> ranges) {
        this.ranges = ranges;
    }

    static Reach of(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(Range::min).thenComparing(Range::max));
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            if (!merged.isEmpty() && range.min().compareTo(merged.getLast().max()) <= 0) {
                Range last = merged.removeLast();
                merged.add(new Range(last.min(), last.max().max(range.max())));
            } else {
                merged.add(range);
            }
        }
        if (merged.size() > LIMIT) {
            return new Reach(
                    List.of(new Range(merged.getFirst().min(), merged.getLast().max())));
        }
        return new Reach(merged);
    }

    Range hull() {
        return new Range(ranges.getFirst().min(), ranges.getLast().max());
    }

    /** All sums of a value of this and a value of the other. */
    Reach plus(Reach other) {
        List<Range> sums = new ArrayList<>();
        for (Range a : ranges) {
            for (Range b : other.ranges) {
                sums.add(new Range(a.min().plus(b.min()), a.max().plus(b.max())));
            }
        }
        return of(sums);
    }

    Reach or(Reach other) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return of(all);
    }

    /** Each value mapped by a function that never falls when its argument rises. */
    Reach map(UnaryOperator<Rational> rising) {
        return of(ranges.stream()
                .map(range -> new Range(rising.apply(range.min()), rising.apply(range.max())))
                .toList());
    }

    /** Whether any value lies within a bound. */
    boolean touches(Bound bound) {
        for (Range range : ranges) {
            if (bound.contains(range.min()) || bound.contains(range.max()) || within(range, bound)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the range spans a bound that holds any number at all. */
    private static boolean within(Range range, Bound bound) {
        Rational lower = bound.lower();
        Rational upper = bound.upper();
        return lower != null
                && upper != null
                && range.min().compareTo(lower) <= 0
                && range.max().compareTo(upper) >= 0
                && (lower.compareTo(upper) < 0 || bound.contains(lower));
    }
}
