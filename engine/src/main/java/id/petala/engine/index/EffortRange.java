package id.petala.engine.index;

import org.jspecify.annotations.Nullable;

/**
 * The efforts of one step, all others as they are, for which a plan stays optimal; in millionths.
 *
 * @param fromIncluded whether it still is at {@code from}
 * @param to the largest, included; null where no effort is too large
 */
public record EffortRange(
        long from, boolean fromIncluded, @Nullable Long to) {

    /** Whether the plan stays optimal when the step takes so much. */
    public boolean contains(long effort) {
        return (fromIncluded ? effort >= from : effort > from) && (to == null || effort <= to);
    }
}
