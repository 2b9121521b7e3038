package id.petala.solver;

import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;
import id.petala.engine.placement.SideSolver.Start;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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

    static BitSet of(SideProblem side, PairTable table, Start start) {
        FirstPairs first = new FirstPairs(side, table);
        first.plan(start.plan());
        first.helpful();
        first.best(start.prices());
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

    private void best(List<Long> prices) {
        long[] worths =
                IntStream.range(0, problem.pairs()).mapToLong(problem::worth).toArray();
        new Losses(problem, worths, prices)
                .leastFirst()
                .filter(new Few(problem, table, OF_POST, OF_PERSON))
                .forEach(chosen::set);
    }
}
