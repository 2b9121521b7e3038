package id.petala.engine.placement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A problem with its constraints: the best plan, what each constraint costs, and which of them contradict each other.
 * Every figure rests on answers that were checked.
 */
public final class ConstrainedPlan {

    private final PlacementProblem problem;
    private final List<Integer> before;
    private final List<Constraint> constraints;
    private final SideSolver solver;

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
     * @param changed people whom the best plan without the constraint places elsewhere
     */
    public record Price(long least, long most, List<Change> changed) {}

    /** Someone who is elsewhere without a constraint: the post then, or {@link PlacementProblem#NOWHERE}. */
    public record Change(int person, int post) {}

    /** The best plan under all constraints. */
    public SidePlacement best() {
        return solve(constraints, List.of());
    }

    private SidePlacement solve(List<Constraint> some, List<Integer> start) {
        return SidePlacement.of(SideProblem.of(problem, before, some), solver, start);
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
        SidePlacement without = solve(allBut(constraint), posts);
        List<Integer> other = without.posts();
        if (other == null) {
            throw new IllegalStateException("a plan under more constraints is one under fewer");
        }
        long counted = counted(constraint, posts);
        long with = best.worth() - counted;
        long least = Math.max(0, without.worth() - (best.bound() - counted));
        return new Price(least, Math.max(0, without.bound() - with), changes(posts, other));
    }

    private long counted(int constraint, List<Integer> posts) {
        return constraints.get(constraint) instanceof Constraint.Preference wish
                        && posts.get(wish.person()) == wish.post()
                ? wish.addition()
                : 0;
    }

    private static List<Change> changes(List<Integer> posts, List<Integer> other) {
        return IntStream.range(0, posts.size())
                .filter(person -> !posts.get(person).equals(other.get(person)))
                .mapToObj(person -> new Change(person, other.get(person)))
                .toList();
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
        return solve(some, List.of()).outcome() == SidePlacement.Outcome.IMPOSSIBLE;
    }
}
