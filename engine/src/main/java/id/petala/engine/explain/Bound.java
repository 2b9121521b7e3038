package id.petala.engine.explain;

import id.petala.engine.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An interval of numbers whose ends say for themselves whether they belong to it; the operator is part of the data.
 *
 * @param lower null when open downward
 * @param upper null when open upward
 */
public record Bound(
        @Nullable Rational lower,
        boolean lowerIncluded,
        @Nullable Rational upper,
        boolean upperIncluded) {

    public boolean contains(Rational value) {
        return aboveLower(value) && belowUpper(value);
    }

    private boolean aboveLower(Rational value) {
        if (lower == null) {
            return true;
        }
        int order = value.compareTo(lower);
        return lowerIncluded ? order >= 0 : order > 0;
    }

    private boolean belowUpper(Rational value) {
        if (upper == null) {
            return true;
        }
        int order = value.compareTo(upper);
        return upperIncluded ? order <= 0 : order < 0;
    }

    /** The part of a range between its ends; of one that only meets an end, that end. */
    public Range cut(Range range) {
        Rational least = lower == null ? range.min() : range.min().max(lower);
        Rational most = upper == null ? range.max() : range.max().min(upper);
        return new Range(least, most);
    }

    /** Whether {@code next} begins exactly where this one ends: no hole, no overlap. */
    public boolean meets(Bound next) {
        return upper != null
                && next.lower != null
                && upper.compareTo(next.lower) == 0
                && upperIncluded != next.lowerIncluded;
    }

    /** {@code 60 – < 80}, {@code ≥ 80}, {@code < 60}. */
    @Override
    public String toString() {
        String low = lower == null ? "" : (lowerIncluded ? "≥ " : "> ") + lower;
        String high = upper == null ? "" : (upperIncluded ? "≤ " : "< ") + upper;
        return lower == null || upper == null ? low + high : low + ", " + high;
    }
}
