package id.petala.app.placement;

import id.petala.app.placement.PlacementPlan.Step;
import id.petala.engine.placement.PairPrices;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SidePlacement;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideSolver;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to put somebody else into a post of a plan, or to take somebody out of it: the worth of the best plan less
 * that of the best plan in which it is so, exact, under the same constraints. Without rows the prices of the plan tell it;
 * with rows the plan is made anew.
 */
public final class PinPrices {

    /** More pairs times plans made anew than this take too long. */
    private static final long MOST_SOLVED = 5_000_000;

    /** More pairs times searches than this take too long. */
    private static final long MOST_SEARCHED = 2_000_000_000;

    private final PlacementPlan plan;
    private final PlacementProblem problem;
    private final SideSolver solver;
    private final PlanCheck.Result best;
    private final @Nullable PairPrices pairs;

    /** Prices of a plan; the solver is asked only where rows of constraints bind. */
    public PinPrices(PlacementPlan plan, SideSolver solver) {
        this.plan = plan;
        this.problem = plan.input().problem();
        this.solver = solver;
        this.best = plan.check();
        this.pairs = best.optimal()
                        && plan.side().rows().isEmpty()
                        && plan.proof().root() instanceof Proof.Leaf leaf
                        && plan.proof().fineness() == 1
                ? new PairPrices(plan.side().problem(), plan.posts(), leaf.posts())
                : null;
    }

    /** What can be said of a price. */
    public enum State {
        /** It is exact. */
        PRICED,
        /** No plan is so under the constraints. */
        IMPOSSIBLE,
        /** Neither plan is proved, or it would take too long. */
        NOT_COMPUTED
    }

    /**
     * The best plan in which somebody is elsewhere.
     *
     * @param price as the tables state worths; empty unless priced
     * @param changed who is elsewhere than in the plan: from its post there to the other one, by codes; none unless priced
     */
    public record Instead(State state, String price, List<Step> changed) {

        public Instead {
            changed = List.copyOf(changed);
        }

        private static Instead of(State state) {
            return new Instead(state, "", List.of());
        }
    }

    /**
     * Somebody who may have a post.
     *
     * @param worth of the pair, as the tables state it
     * @param chosen whether the plan puts the person there
     */
    public record Worth(String nip, String worth, boolean chosen) {}

    /**
     * Somebody who may have a post, with a price.
     *
     * @param worth of the pair, as the tables state it
     * @param chosen whether the plan puts the person there
     * @param price as the tables state worths; empty unless priced
     */
    public record Choice(String nip, String worth, boolean chosen, State state, String price) {}

    /**
     * Somebody who has a post in the plan, and what it costs to take the person out of it.
     *
     * @param worth of the pair, as the tables state it
     * @param state impossible where every plan keeps the person there
     * @param price the worth of the plan less that of the best one without the person there; empty unless priced
     */
    public record Seat(String nip, String post, String worth, State state, String price) {}

    /**
     * Who may have a post: those whom the plan puts there, then others by worth.
     *
     * @param code of the post
     * @param most how many are told and priced
     * @param asked for how many posts prices are asked in all
     */
    public List<Choice> of(String code, int most, int asked) {
        int post = problem.post(code);
        boolean priced = small((long) asked * most);
        List<Choice> choices = new ArrayList<>();
        for (int person : ordered(post).stream().limit(most).toList()) {
            boolean told =
                    priced || placed(person, post) || !plan.side().problem().allows(person, post);
            Instead instead = told ? instead(person, post) : Instead.of(State.NOT_COMPUTED);
            choices.add(new Choice(
                    problem.people().get(person),
                    plan.worth(problem.worth(person, post)),
                    placed(person, post),
                    instead.state(),
                    instead.price()));
        }
        return choices;
    }

    private boolean small(long plans) {
        long most = pairs == null ? MOST_SOLVED : MOST_SEARCHED;
        return best.optimal() && plans <= most / Math.max(1, problem.pairs());
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

    /** The best plan with a person in a post, both by codes; null where the tables don't allow the pair. */
    public @Nullable Instead instead(String nip, String code) {
        int person = problem.person(nip);
        int post = problem.post(code);
        return person < 0 || post < 0 || !problem.allows(person, post) ? null : instead(person, post);
    }

    /** What everybody who may have a post is worth in it: those whom the plan puts there, then others by worth. */
    public List<Worth> worths(String code) {
        int post = problem.post(code);
        return ordered(post).stream()
                .map(person -> new Worth(
                        problem.people().get(person), plan.worth(problem.worth(person, post)), placed(person, post)))
                .toList();
    }

    private Instead instead(int person, int post) {
        if (placed(person, post)) {
            return new Instead(State.PRICED, "0", List.of());
        }
        if (!plan.side().problem().allows(person, post)) {
            return Instead.of(State.IMPOSSIBLE);
        }
        if (pairs == null) {
            return again(pinned(person, post));
        }
        PairPrices.Person of = pairs.of(person);
        OptionalLong price = of.price(post);
        return price.isPresent() ? priced(price.getAsLong(), of.plan(post)) : Instead.of(State.IMPOSSIBLE);
    }

    private Instead again(SideProblem other) {
        if (!best.optimal()) {
            return Instead.of(State.NOT_COMPUTED);
        }
        SidePlacement found = SidePlacement.of(other, solver, List.of());
        return switch (found.outcome()) {
            case OPTIMAL -> priced(best.worth() - found.worth(), Objects.requireNonNull(found.posts()));
            case IMPOSSIBLE -> Instead.of(State.IMPOSSIBLE);
            case OPEN, UNKNOWN -> Instead.of(State.NOT_COMPUTED);
        };
    }

    private Instead priced(long price, List<Integer> posts) {
        return new Instead(State.PRICED, plan.worth(price), plan.changed(posts));
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
     * Everybody whom the plan places, by NIP, with what it costs to take each out of the post. Where plans have to be made anew
     * and there are too many, only those who move are priced.
     */
    public List<Seat> seats() {
        List<Integer> placed = IntStream.range(0, plan.posts().size())
                .filter(person -> !placed(person, PlacementProblem.NOWHERE))
                .boxed()
                .toList();
        if (pairs != null) {
            List<OptionalLong> leaving = pairs.leaving();
            return placed.stream()
                    .map(person -> leaving.get(person).isPresent()
                            ? seat(
                                    person,
                                    State.PRICED,
                                    plan.worth(leaving.get(person).getAsLong()))
                            : seat(person, State.IMPOSSIBLE, ""))
                    .toList();
        }
        boolean all = small(placed.size());
        boolean movers = small(placed.stream().filter(this::moves).count());
        return placed.stream()
                .map(person ->
                        all || (movers && moves(person)) ? without(person) : seat(person, State.NOT_COMPUTED, ""))
                .toList();
    }

    private boolean moves(int person) {
        return !plan.posts().get(person).equals(plan.input().before().get(person));
    }

    private Seat without(int person) {
        BitSet pair = new BitSet();
        pair.set(plan.side().problem().pair(person, plan.posts().get(person)));
        Instead other = again(plan.side().without(pair));
        return seat(person, other.state(), other.price());
    }

    private Seat seat(int person, State state, String price) {
        int post = plan.posts().get(person);
        return new Seat(
                problem.people().get(person),
                problem.posts().get(post),
                plan.worth(problem.worth(person, post)),
                state,
                price);
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
