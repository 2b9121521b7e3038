package id.petala.app.placement;

import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.SidePlacement;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideSolver;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What it costs to put somebody else into a post of a plan: the worth of the best plan less that of the best plan with that
 * person there, exact, under the same constraints.
 */
public final class PinPrices {

    /** More pairs times plans than this take too long. */
    private static final long MOST = 5_000_000;

    private final PlacementPlan plan;
    private final PlacementProblem problem;
    private final SideSolver solver;
    private final PlanCheck.Result best;

    /** Prices of a plan; the solver is asked only where rows of constraints bind. */
    public PinPrices(PlacementPlan plan, SideSolver solver) {
        this.plan = plan;
        this.problem = plan.input().problem();
        this.solver = solver;
        this.best = plan.check();
    }

    /** What can be said of a price. */
    public enum State {
        /** It is exact. */
        PRICED,
        /** No plan puts the person there under the constraints. */
        IMPOSSIBLE,
        /** Neither plan is proved, or it would take too long. */
        NOT_COMPUTED
    }

    /**
     * Somebody who may have a post.
     *
     * @param worth of the pair, as the tables state it
     * @param chosen whether the plan puts the person there
     * @param price as the tables state worths; empty unless priced
     */
    public record Choice(String nip, String worth, boolean chosen, State state, String price) {}

    /**
     * Who may have a post: those whom the plan puts there, then others by worth.
     *
     * @param code of the post
     * @param most how many are told and priced
     * @param asked for how many posts prices are asked in all
     */
    public List<Choice> of(String code, int most, int asked) {
        int post = problem.post(code);
        boolean priced = best.optimal() && (long) problem.pairs() * asked * most <= MOST;
        List<Choice> choices = new ArrayList<>();
        for (int person : ordered(post).stream().limit(most).toList()) {
            choices.add(choice(person, post, priced));
        }
        return choices;
    }

    private List<Integer> ordered(int post) {
        return IntStream.range(0, problem.people().size())
                .filter(person -> problem.allows(person, post))
                .boxed()
                .sorted(Comparator.comparing((Integer person) -> !placed(person, post))
                        .thenComparingLong(person -> -problem.worth(person, post)))
                .toList();
    }

    private boolean placed(int person, int post) {
        return plan.posts().get(person) == post;
    }

    private Choice choice(int person, int post, boolean priced) {
        String nip = problem.people().get(person);
        String worth = plan.worth(problem.worth(person, post));
        if (placed(person, post)) {
            return new Choice(nip, worth, true, State.PRICED, "0");
        }
        if (!plan.side().problem().allows(person, post)) {
            return new Choice(nip, worth, false, State.IMPOSSIBLE, "");
        }
        if (!priced) {
            return new Choice(nip, worth, false, State.NOT_COMPUTED, "");
        }
        SidePlacement other = SidePlacement.of(pinned(person, post), solver, List.of());
        return switch (other.outcome()) {
            case OPTIMAL -> new Choice(nip, worth, false, State.PRICED, plan.worth(best.worth() - other.worth()));
            case IMPOSSIBLE -> new Choice(nip, worth, false, State.IMPOSSIBLE, "");
            case OPEN, UNKNOWN -> new Choice(nip, worth, false, State.NOT_COMPUTED, "");
        };
    }

    /** The same problem in which the person has nothing but the post, and must have it. */
    private SideProblem pinned(int person, int post) {
        PlacementProblem allowed = plan.side().problem();
        BitSet others = new BitSet();
        others.set(allowed.first(person), allowed.end(person));
        others.clear(allowed.pair(person, post));
        SideProblem alone = plan.side().without(others);
        BitSet must = new BitSet();
        must.set(person);
        return new SideProblem(alone.problem().without(new BitSet(), must), alone.rows());
    }

    /**
     * How many seats of some posts nobody has in the plan.
     *
     * @param codes of the posts
     */
    public static int open(PlacementPlan plan, Set<String> codes) {
        return codes.stream().mapToInt(code -> open(plan, code)).sum();
    }

    /** How many seats of a post nobody has in the plan; none where the post takes no part. */
    public static int open(PlacementPlan plan, String code) {
        PlacementProblem problem = plan.input().problem();
        int post = problem.post(code);
        return post < 0
                ? 0
                : Math.toIntExact(problem.seats(post)
                        - plan.posts().stream().filter(one -> one == post).count());
    }
}
