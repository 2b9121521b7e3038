package id.petala.solver;

import id.petala.engine.placement.PlacementProblem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Of each pair what its person loses by it against the person's best one, at prices of the posts; never below zero. */
final class Losses {

    private final long[] loss;

    /**
     * Losses at prices.
     *
     * @param worths of the pairs, which become the losses
     * @param prices of the posts, in the unit of the worths
     */
    Losses(PlacementProblem problem, long[] worths, List<Long> prices) {
        this.loss = worths;
        for (int person = 0; person < problem.people().size(); person++) {
            long best = problem.required(person) ? Long.MIN_VALUE : 0;
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                loss[pair] -= prices.get(problem.post(pair));
                best = Math.max(best, loss[pair]);
            }
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                loss[pair] = best - loss[pair];
            }
        }
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
