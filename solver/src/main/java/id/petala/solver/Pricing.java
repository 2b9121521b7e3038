package id.petala.solver;

import id.petala.engine.placement.PlacementProblem;
import java.util.Arrays;

/** Takes into a relaxation those of the pairs left out that would gain: of each person and of each post the best few. */
final class Pricing {

    private static final double TINY = 1e-7;
    private static final int ALL = 3_000;
    private static final int OF_POST = 3;
    private static final int OF_PERSON = 1;

    private final Relaxation relaxation;
    private final PlacementProblem problem;
    private final double[] gain;

    Pricing(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.problem = relaxation.problem();
        this.gain = relaxation.gains();
    }

    /** Whether there were any. */
    boolean addWorthwhile() {
        int[] found = new int[gain.length];
        int count = 0;
        for (int pair = 0; pair < gain.length; pair++) {
            if (gain[pair] > TINY && relaxation.canAdd(pair)) {
                found[count++] = pair;
            }
        }
        int[] worthwhile = Arrays.copyOf(found, count);
        for (int pair : count <= ALL ? worthwhile : best(worthwhile)) {
            relaxation.add(pair);
        }
        return count > 0;
    }

    /** By gain, best first, equal ones by number, as long as the post or the person has few of them yet. */
    private int[] best(int[] pairs) {
        return Arrays.stream(pairs)
                .boxed()
                .sorted((a, b) -> gain[a] == gain[b] ? Integer.compare(a, b) : Double.compare(gain[b], gain[a]))
                .mapToInt(Integer::intValue)
                .filter(new Few(problem, relaxation.table(), OF_POST, OF_PERSON))
                .toArray();
    }
}
