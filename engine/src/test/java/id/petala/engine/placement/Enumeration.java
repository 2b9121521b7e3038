package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries every plan of a small problem; its proof has a case for each. */
final class Enumeration {

    private final SideProblem side;
    private final PlacementProblem problem;
    private final List<Integer> plan;
    private @Nullable List<Integer> best;
    private long most = Long.MIN_VALUE;

    private Enumeration(SideProblem side) {
        this.side = side;
        this.problem = side.problem();
        this.plan = new ArrayList<>(Collections.nCopies(problem.people().size(), PlacementProblem.NOWHERE));
    }

    static SideSolver.Answer of(SideProblem side, SideSolver.Start ignoredStart) {
        Enumeration all = new Enumeration(side);
        Proof.Case root = all.part(0, 0);
        return new SideSolver.Answer(all.best, new Proof(1, root));
    }

    private Proof.Case part(int person, int pair) {
        if (person == plan.size()) {
            return leaf();
        }
        if (pair == problem.end(person)) {
            return part(person + 1, pair);
        }
        plan.set(person, problem.post(pair));
        Proof.Case taken = part(person + 1, problem.end(person));
        plan.set(person, PlacementProblem.NOWHERE);
        return new Proof.Split(person, problem.post(pair), taken, part(person, pair + 1));
    }

    private Proof.Leaf leaf() {
        List<Long> posts = new ArrayList<>(Collections.nCopies(problem.posts().size(), 0L));
        List<Long> rows = new ArrayList<>(Collections.nCopies(side.rows().size(), 0L));
        for (int post = 0; post < posts.size(); post++) {
            if (Collections.frequency(plan, post) > problem.seats(post)) {
                posts.set(post, 1L);
                return new Proof.Leaf(posts, rows, true);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (side.used(side.rows().get(row), plan) > side.rows().get(row).limit()) {
                rows.set(row, 1L);
                return new Proof.Leaf(posts, rows, true);
            }
        }
        keep();
        return new Proof.Leaf(posts, rows, false);
    }

    private void keep() {
        long worth = 0;
        for (int person = 0; person < plan.size(); person++) {
            if (plan.get(person) != PlacementProblem.NOWHERE) {
                worth += problem.worth(person, plan.get(person));
            } else if (problem.required(person)) {
                return;
            }
        }
        if (worth > most) {
            most = worth;
            best = List.copyOf(plan);
        }
    }
}
