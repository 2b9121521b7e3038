package id.petala.engine.placement;

import java.util.stream.IntStream;

/**
 * A limit on a whole plan: the coefficients of its pairs sum to at most so much. Immutable.
 *
 * <p>Most rows are about few pairs of many, so only those with a coefficient are kept, in ascending order.
 */
public final class SideRow {

    private final int constraint;
    private final long limit;
    private final int[] pairs;
    private final int[] coefficients;

    SideRow(int constraint, long limit, int[] pairs, int[] coefficients) {
        this.constraint = constraint;
        this.limit = limit;
        this.pairs = pairs;
        this.coefficients = coefficients;
    }

    /** The number of the constraint that the row comes from. */
    public int constraint() {
        return constraint;
    }

    /** The most that the coefficients of a plan's pairs may sum to. */
    public long limit() {
        return limit;
    }

    /** How many pairs have a coefficient. */
    public int size() {
        return pairs.length;
    }

    /** The pair at a place of the row. */
    public int pair(int place) {
        return pairs[place];
    }

    /** The coefficient at a place of the row; never zero. */
    public int coefficient(int place) {
        return coefficients[place];
    }

    /** The same row about pairs at other places; those at negative ones are left out. */
    SideRow at(int[] places) {
        int[] kept = IntStream.range(0, pairs.length)
                .filter(i -> places[pairs[i]] >= 0)
                .toArray();
        return new SideRow(
                constraint,
                limit,
                IntStream.of(kept).map(i -> places[pairs[i]]).toArray(),
                IntStream.of(kept).map(i -> coefficients[i]).toArray());
    }
}
