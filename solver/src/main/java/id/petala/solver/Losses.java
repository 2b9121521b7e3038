package id.petala.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Of each pair what its person loses by it against the best one, at some prices; none is below zero. */
final class Losses {

    private final long[] loss;

    Losses(long[] loss) {
        this.loss = loss;
    }

    long of(int pair) {
        return loss[pair];
    }

    /** The pairs, those that lose least first; of those that lose about as much the lowest number. */
    IntStream leastFirst() {
        return Arrays.stream(keys()).mapToInt(key -> (int) key);
    }

    /** Losses, roughly, with their pairs, as numbers that sort fast: the pair is the lower half. */
    private long[] keys() {
        long most = Math.max(1, LongStream.of(loss).max().orElse(1));
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most) - (Integer.SIZE - 1));
        long[] keys = new long[loss.length];
        Arrays.setAll(keys, pair -> loss[pair] >> shift << Integer.SIZE | pair);
        Arrays.sort(keys);
        return keys;
    }
}
