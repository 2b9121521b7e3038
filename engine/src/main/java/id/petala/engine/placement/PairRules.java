package id.petala.engine.placement;

import java.util.BitSet;
import java.util.List;

/** Constraints that forbid pairs, demand people, or change what a pair counts. */
final class PairRules {

    private final PlacementProblem problem;
    private final List<Integer> before;
    private final BitSet removed = new BitSet();
    private final BitSet must = new BitSet();
    private final long[] worth;

    PairRules(PlacementProblem problem, List<Integer> before) {
        this.problem = problem;
        this.before = before;
        this.worth = new long[problem.pairs()];
        for (int pair = 0; pair < worth.length; pair++) {
            worth[pair] = problem.worth(pair);
        }
    }

    PlacementProblem under(List<Constraint> constraints) {
        constraints.forEach(this::apply);
        return problem.worth(worth).without(removed, must);
    }

    private void apply(Constraint constraint) {
        switch (constraint) {
            case Constraint.Here here -> here(here.person(), here.post());
            case Constraint.NotHere pin -> forbid(problem.pair(pin.person(), pin.post()));
            case Constraint.Withdrawn withdrawn -> onlyPresent(withdrawn.person());
            case Constraint.NobodyWorse swap -> swap.people().forEach(this::notWorse);
            case Constraint.Preference wish -> prefer(problem.pair(wish.person(), wish.post()), wish.addition());
            default -> {
                // a row, not a pair
            }
        }
    }

    private void here(int person, int post) {
        must.set(person);
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            removed.set(pair, removed.get(pair) || problem.post(pair) != post);
        }
    }

    private void onlyPresent(int person) {
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            removed.set(pair, removed.get(pair) || problem.post(pair) != before.get(person));
        }
    }

    private void forbid(int pair) {
        if (pair >= 0) {
            removed.set(pair);
        }
    }

    private void notWorse(int person) {
        int present = before.get(person) < 0 ? -1 : problem.pair(person, before.get(person));
        if (present < 0) {
            return;
        }
        must.set(person);
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            removed.set(pair, removed.get(pair) || problem.worth(pair) < problem.worth(present));
        }
    }

    private void prefer(int pair, long addition) {
        if (pair >= 0) {
            worth[pair] = Math.addExact(worth[pair], addition);
        }
    }
}
