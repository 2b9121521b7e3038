package id.petala.engine.instrument;

import id.petala.engine.fact.FactColumn;
import java.util.Arrays;

/**
 * How the numbered values of a leaf compare, so that the value to pick is the largest of whole numbers: a key is the
 * rank of the value's points, then its item, so that of equal ones the latest wins.
 *
 * @param rank the rank of the value with a number, from 1, in the upper half; last that of the code for "still running"
 * @param points the points of each rank; of rank 0 those of "none"
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
record Ranks(long[] rank, long[] points) {

    /** The key of no item: rank 0, and {@link Batch#DECLARED_NONE} as its item. */
    static final long NONE = Batch.DECLARED_NONE & 0xFFFF_FFFFL;

    /** Longer lists than this are gone through one by one. */
    private static final int SHORT = 8;

    /** The ranks of a column's numbered values; the larger the better, or the other way round. */
    static Ranks of(FactColumn column, PointScale scale, int running, boolean best, long none) {
        int distinct = column.distinct();
        long[] worth = new long[distinct + (running < 0 ? 0 : 1)];
        for (int number = 0; number < distinct; number++) {
            worth[number] = scale.points(column.numberedValue(number), column.numberedStandard(number));
        }
        if (running >= 0) {
            worth[distinct] = scale.points(running, 0);
        }
        long[] sorted = Arrays.stream(worth).distinct().sorted().toArray();
        long[] points = new long[sorted.length + 1];
        points[0] = none;
        for (int i = 0; i < sorted.length; i++) {
            points[i + 1] = sorted[best ? i : sorted.length - 1 - i];
        }
        return new Ranks(ranks(worth, points), points);
    }

    private static long[] ranks(long[] worth, long[] points) {
        long[] rank = new long[worth.length];
        for (int number = 0; number < rank.length; number++) {
            int place = 1;
            while (points[place] != worth[number]) {
                place++;
            }
            rank[number] = (long) place << 32;
        }
        return rank;
    }

    /** Whether picking by keys is possible and pays. */
    boolean serve(FactColumn column) {
        return column.distinct() > 0 && column.most() <= SHORT;
    }

    /** Whether any value is worth no points. */
    boolean gaps() {
        return points[1] == PointScale.NO_POINTS || points[points.length - 1] == PointScale.NO_POINTS;
    }

    /** The key of an item that counts as still running. */
    long runningKey(int item) {
        return rank[rank.length - 1] | item;
    }

    /** The item of a key, or {@link Batch#DECLARED_NONE}. */
    static int item(long key) {
        return (int) key;
    }

    long points(long key) {
        return points[(int) (key >>> 32)];
    }
}
