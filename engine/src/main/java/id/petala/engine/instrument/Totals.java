package id.petala.engine.instrument;

/**
 * Running totals over the items of a batch: what the items of one subject add up to is the difference of two of them.
 * Totals may wrap around; a difference that fits a {@code long} is exact all the same. Reused from leaf to leaf.
 */
final class Totals {

    private long[] total = new long[1];
    private long[] count = new long[1];

    /** Adds up the numbers of items whose mask says that they count. */
    void addUp(long[] values, long[] mask, int size) {
        if (total.length <= size) {
            total = new long[2 * size + 1];
            count = new long[2 * size + 1];
        }
        totals(values, mask, total, size);
        counts(mask, count, size);
    }

    private static void totals(long[] values, long[] mask, long[] total, int size) {
        long sum = 0;
        for (int k = 0; k < size; k++) {
            total[k] = sum;
            sum += values[k] & mask[k];
        }
        total[size] = sum;
    }

    private static void counts(long[] mask, long[] count, int size) {
        long counted = 0;
        for (int k = 0; k < size; k++) {
            count[k] = counted;
            counted -= mask[k];
        }
        count[size] = counted;
    }

    long sum(int first, int end) {
        return total[end] - total[first];
    }

    int count(int first, int end) {
        return (int) (count[end] - count[first]);
    }
}
