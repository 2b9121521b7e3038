package id.petala.engine.placement;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A problem with its constraints: the best plan, what each constraint costs, and which of them contradict each other.
 * Every figure rests on answers that were checked.
 */
public final class ConstrainedPlan {

    private final PlacementProblem problem;
    private final List<Integer> before;
    private final List<Constraint> constraints;
    private final SideSolver solver;
    private @Nullable Free free;

    /**
     * A problem with its constraints.
     *
     * @param before of each person the post held now, or {@link PlacementProblem#NOWHERE}
     * @param solver asked where rows bind
     */
    public ConstrainedPlan(
            PlacementProblem problem, List<Integer> before, List<Constraint> constraints, SideSolver solver) {
        this.problem = problem;
        this.before = List.copyOf(before);
        this.constraints = List.copyOf(constraints);
        this.solver = solver;
    }

    /**
     * What a constraint costs.
     *
     * @param least the constraint costs at least so much
     * @param most and at most so much; the same where both plans are proved
     * @param without the plan without the constraint: of each person the post
     * @param proof of that plan
     */
    public record Price(long least, long most, List<Integer> without, Proof proof) {}

    /** A best plan without rows; problems that differ in rows only have the same. */
    private record Free(PlacementProblem problem, Placement plan) {}

    /** The best plan under all constraints, begun from everybody staying. */
    public SidePlacement best() {
        return solve(under(constraints), before);
    }

    private SideProblem under(List<Constraint> some) {
        return SideProblem.of(problem, before, some);
    }

    private SidePlacement solve(SideProblem side, List<Integer> start) {
        return SidePlacement.of(side, free(side.problem()), solver, start);
    }

    private Placement free(PlacementProblem allowed) {
        Free known = free;
        if (known == null || known.problem() != allowed) {
            known = new Free(allowed, NetworkSolver.solveAny(allowed));
            free = known;
        }
        return known.plan();
    }

    /**
     * What a constraint costs: the best worth without it, less that with it. A preference counts nothing in either.
     *
     * @param best the plan under all constraints
     * @throws IllegalArgumentException when there is no plan
     */
    public Price price(int constraint, SidePlacement best) {
        List<Integer> posts = best.posts();
        if (posts == null) {
            throw new IllegalArgumentException("no plan");
        }
        Optional<Proof> same = unpriced(constraint, best);
        if (same.isPresent()) {
            return price(constraint, best, posts, same.get());
        }
        SidePlacement without = solve(without(constraint, best.problem()), posts);
        List<Integer> other = without.posts();
        if (other == null) {
            throw new IllegalStateException("a plan under more constraints is one under fewer");
        }
        return price(constraint, best, without.worth(), without.bound(), other, without.proof());
    }

    /** Whether the proof of the best plan shows already that a constraint costs nothing: its price takes no solving. */
    public boolean idle(int constraint, SidePlacement best) {
        return unpriced(constraint, best).isPresent();
    }

    /** Pairs are decided by constraints together, rows by each for itself. */
    private SideProblem without(int constraint, SideProblem all) {
        return constraints.get(constraint).ofPairs() ? under(allBut(constraint)) : all.without(constraint);
    }

    /** Where the rows of a constraint have no price in the proof of the best plan, it is the best without them too. */
    private Optional<Proof> unpriced(int constraint, SidePlacement best) {
        if (constraints.get(constraint).ofPairs() || best.outcome() != SidePlacement.Outcome.OPTIMAL) {
            return Optional.empty();
        }
        BitSet rows = new BitSet();
        for (int row = 0; row < best.problem().rows().size(); row++) {
            rows.set(row, best.problem().rows().get(row).constraint() == constraint);
        }
        return best.proof().without(rows);
    }

    /**
     * What a constraint costs, by a plan without it.
     *
     * @throws IllegalArgumentException when the plan or its proof don't hold
     */
    public Price price(int constraint, SidePlacement best, List<Integer> other, Proof proof) {
        PlanCheck.Result check = PlanCheck.of(under(allBut(constraint)), other, proof);
        if (!check.faults().isEmpty()) {
            throw new IllegalArgumentException("a plan that isn't one");
        }
        return price(constraint, best, check.worth(), check.bound(), other, proof);
    }

    private Price price(int constraint, SidePlacement best, long worth, long bound, List<Integer> other, Proof proof) {
        long counted = counted(constraint, Objects.requireNonNull(best.posts()));
        long least = Math.max(0, worth - (best.bound() - counted));
        return new Price(least, Math.max(0, bound - (best.worth() - counted)), other, proof);
    }

    private long counted(int constraint, List<Integer> posts) {
        return constraints.get(constraint) instanceof Constraint.Preference wish
                        && posts.get(wish.person()) == wish.post()
                ? wish.addition()
                : 0;
    }

    private List<Constraint> allBut(int constraint) {
        return IntStream.range(0, constraints.size())
                .filter(number -> number != constraint)
                .mapToObj(constraints::get)
                .toList();
    }

    /**
     * Of constraints that together allow no plan the fewest that do so: any of them left out, there is a plan. Empty when
     * there is no plan even without any constraint.
     */
    public List<Integer> contradiction() {
        List<Integer> kept = IntStream.range(0, constraints.size()).boxed().toList();
        for (int constraint = 0; constraint < constraints.size(); constraint++) {
            int tried = constraint;
            List<Integer> fewer = kept.stream().filter(other -> other != tried).toList();
            if (impossible(fewer)) {
                kept = fewer;
            }
        }
        return new SmallerSets(constraints.size(), kept.size(), this::impossible).first(kept);
    }

    private boolean impossible(List<Integer> numbers) {
        List<Constraint> some = numbers.stream().map(constraints::get).toList();
        return solve(under(some), List.of()).outcome() == SidePlacement.Outcome.IMPOSSIBLE;
    }
}
