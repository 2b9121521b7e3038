package id.petala.solver;

import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;
import java.util.BitSet;
import java.util.List;

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

    static BitSet of(SideProblem side, PairTable table, ExactPrices exact, Cases cases, List<Integer> start) {
        FirstPairs first = new FirstPairs(side, table);
        first.plan(start);
        first.helpful();
        ExactPrices.Priced free = exact.free(cases);
        if (free.plan() != null) {
            first.plan(free.plan());
            first.best(exact.losses(free));
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

    private void best(Losses losses) {
        losses.leastFirst().filter(new Few(problem, table, OF_POST, OF_PERSON)).forEach(chosen::set);
    }
}
