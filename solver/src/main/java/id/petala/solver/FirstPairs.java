package id.petala.solver;

import id.petala.engine.placement.NetworkSolver;
import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The pairs that a relaxation begins with: those of a plan, those that help to obey a row, and of each post and person the
 * best at the prices that would hold without rows.
 */
final class FirstPairs {

    private static final int OF_POST = 20;
    private static final int OF_PERSON = 2;

    private final SideProblem side;
    private final PlacementProblem problem;
    private final PairTable table;
    private final BitSet chosen = new BitSet();

    private FirstPairs(SideProblem side, PairTable table) {
        this.side = side;
        this.problem = side.problem();
        this.table = table;
    }

    static BitSet of(SideProblem side, PairTable table, List<Integer> start) {
        FirstPairs first = new FirstPairs(side, table);
        first.plan(start);
        first.helpful();
        if (NetworkSolver.solveAny(side.problem()) instanceof Placement.Optimal free) {
            first.plan(free.posts());
            first.best(first.losses(free));
        }
        return first.chosen;
    }

    private void plan(List<Integer> posts) {
        for (int person = 0; person < posts.size(); person++) {
            int pair = posts.get(person) < 0 ? -1 : problem.pair(person, posts.get(person));
            if (pair >= 0) {
                chosen.set(pair);
            }
        }
    }

    /** Rows about few pairs are obeyed by some of them: staying where one is, for example. */
    private void helpful() {
        for (SideRow row : side.rows()) {
            for (int i = 0; i < row.size() && row.size() <= 2 * problem.people().size(); i++) {
                if (row.coefficient(i) < 0) {
                    chosen.set(row.pair(i));
                }
            }
        }
    }

    /** Of each pair what its person would lose by it. */
    private long[] losses(Placement.Optimal free) {
        long[] losses = new long[problem.pairs()];
        for (int person = 0; person < problem.people().size(); person++) {
            long best = problem.required(person) ? Long.MIN_VALUE : 0;
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                losses[pair] = free.prices().get(problem.post(pair)) - problem.worth(pair);
                best = Math.max(best, -losses[pair]);
            }
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                losses[pair] += best;
            }
        }
        return losses;
    }

    private void best(long[] losses) {
        int[] ofPost = new int[problem.posts().size()];
        int[] ofPerson = new int[problem.people().size()];
        for (long key : keys(losses)) {
            int pair = (int) key;
            int post = ofPost[problem.post(pair)]++;
            int person = ofPerson[table.person(pair)]++;
            chosen.set(pair, post < OF_POST || person < OF_PERSON || chosen.get(pair));
        }
    }

    /** Losses, roughly, with their pairs, as numbers that sort fast: the pair is the lower half. */
    private static long[] keys(long[] losses) {
        long most = Math.max(1, LongStream.of(losses).max().orElse(1));
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most) - (Integer.SIZE - 1));
        long[] keys = new long[losses.length];
        Arrays.setAll(keys, pair -> losses[pair] >> shift << Integer.SIZE | pair);
        Arrays.sort(keys);
        return keys;
    }
}
