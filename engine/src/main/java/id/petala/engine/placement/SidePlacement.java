package id.petala.engine.placement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a problem under constraints, checked.
 *
 * @param posts of each person the post; null when no plan was found
 * @param proof of the bound, or that there is no plan
 * @param worth of the plan
 * @param bound which no plan exceeds
 */
public record SidePlacement(
        SideProblem problem, @Nullable List<Integer> posts, Proof proof, long worth, long bound, Outcome outcome) {

    /** How much is known. */
    public enum Outcome {
        /** No plan is worth more. */
        OPTIMAL,
        /** A plan, and perhaps there is a better one. */
        OPEN,
        /** There is no plan. */
        IMPOSSIBLE,
        /** Neither was a plan found nor shown that there is none. */
        UNKNOWN
    }

    /**
     * Solves a problem: where the best plan without rows obeys them all, it is the best one; else another solver is asked.
     *
     * @throws IllegalArgumentException when worths are so large that sums of them could overflow
     * @throws IllegalStateException when the solver's answer isn't what it says
     */
    public static SidePlacement of(SideProblem problem, SideSolver solver, List<Integer> start) {
        return of(problem, NetworkSolver.solveAny(problem.problem()), solver, start);
    }

    /**
     * The same where a best plan without rows is known.
     *
     * @param any a best plan without rows
     */
    static SidePlacement of(SideProblem problem, Placement any, SideSolver solver, List<Integer> start) {
        return switch (any) {
            case Placement.Impossible impossible -> checked(problem, null, crowded(problem, impossible));
            case Placement.Optimal free when problem.obeys(free.posts()) -> free(problem, free);
            case Placement.Optimal free -> checked(problem, solver.solve(problem, start(free, start)));
        };
    }

    private static SideSolver.Start start(Placement.Optimal free, List<Integer> plan) {
        return new SideSolver.Start(plan.isEmpty() ? free.posts() : plan, free.prices());
    }

    /** Without rows that bind, the first of all equally good plans that obey them is taken where it does. */
    private static SidePlacement free(SideProblem problem, Placement.Optimal any) {
        List<Integer> posts = NetworkSolver.solve(problem.problem()) instanceof Placement.Optimal first
                        && problem.obeys(first.posts())
                ? first.posts()
                : any.posts();
        return checked(problem, posts, new Proof(1, new Proof.Leaf(any.prices(), none(problem), false)));
    }

    /** A price of one on the posts that are too few, and none elsewhere, shows that there is no plan. */
    private static Proof crowded(SideProblem problem, Placement.Impossible impossible) {
        long[] prices = new long[problem.problem().posts().size()];
        impossible.posts().forEach(post -> prices[post] = 1);
        List<Long> posts = LongStream.of(prices).boxed().toList();
        return new Proof(1, new Proof.Leaf(posts, none(problem), true));
    }

    private static List<Long> none(SideProblem problem) {
        return problem.rows().stream().map(_ -> 0L).toList();
    }

    private static SidePlacement checked(SideProblem problem, SideSolver.Answer answer) {
        return checked(problem, answer.posts(), answer.proof());
    }

    private static SidePlacement checked(SideProblem problem, @Nullable List<Integer> posts, Proof proof) {
        if (posts == null) {
            Outcome outcome = PlanCheck.impossible(problem, proof) ? Outcome.IMPOSSIBLE : Outcome.UNKNOWN;
            return new SidePlacement(problem, null, proof, 0, 0, outcome);
        }
        PlanCheck.Result check = PlanCheck.of(problem, posts, proof);
        if (!check.faults().isEmpty()) {
            throw new IllegalStateException(
                    check.faults().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        Outcome outcome = check.optimal() ? Outcome.OPTIMAL : Outcome.OPEN;
        return new SidePlacement(problem, posts, proof, check.worth(), check.bound(), outcome);
    }
}
