package id.petala.app.placement;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.ConstrainedPlan;
import id.petala.engine.placement.ConstrainedPlan.Price;
import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SidePlacement;
import id.petala.engine.placement.SidePlacement.Outcome;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The best plan under a rules file, with what each constraint costs. */
public final class ConstrainedPlacement {

    /** So many pairs, over all problems without one constraint, are solved again for prices; it is counted, not timed. */
    private static final long MOST_SOLVED = 10_000_000;

    private final Scenario scenario;
    private final PlacementProblem problem;
    private final SideSolver solver;
    private final long mostSolved;
    private final List<NamedConstraint> constraints;
    private final List<Filled> filled = new ArrayList<>();

    private ConstrainedPlacement(Scenario scenario, SideSolver solver, long mostSolved) {
        this.scenario = scenario;
        this.problem = scenario.input().problem();
        this.solver = solver;
        this.mostSolved = mostSolved;
        this.constraints = new ArrayList<>(scenario.constraints());
    }

    /**
     * How far a plan can go, where a constraint asks for that.
     *
     * @param constraint its number
     * @param number seats that are filled, people who keep their posts, or people who move
     * @param proof that no plan goes further
     */
    record Filled(int constraint, int number, Proof proof) {}

    /**
     * What a constraint costs.
     *
     * @param least as the tables state worths; empty where working it out would take too long
     * @param most the same
     * @param elsewhere how many people are elsewhere in the best plan without it
     */
    public record Cost(String name, String least, String most, long elsewhere) {

        /** Whether it is worked out. */
        public boolean priced() {
            return !least.isEmpty();
        }
    }

    /**
     * A plan under constraints.
     *
     * @param constraints as they were decided: with the numbers that can be reached
     * @param prices of each constraint; empty where working it out would take too long
     */
    public record Result(
            PlacementPlan plan, List<NamedConstraint> constraints, List<Filled> filled, List<Optional<Price>> prices) {

        /** What each constraint costs. */
        public List<Cost> costs() {
            return IntStream.range(0, prices.size()).mapToObj(this::cost).toList();
        }

        private Cost cost(int number) {
            String name = constraints.get(number).name();
            return prices.get(number).map(price -> cost(name, price)).orElseGet(() -> new Cost(name, "", "", 0));
        }

        private Cost cost(String name, Price price) {
            long elsewhere = IntStream.range(0, plan.posts().size())
                    .filter(person ->
                            !plan.posts().get(person).equals(price.without().get(person)))
                    .count();
            return new Cost(name, plan.worth(price.least()), plan.worth(price.most()), elsewhere);
        }

        /** The problem without one of the constraints. */
        SideProblem without(int constraint) {
            if (!constraints.get(constraint).constraint().ofPairs()) {
                return plan.side().without(constraint);
            }
            List<Constraint> others = IntStream.range(0, constraints.size())
                    .filter(number -> number != constraint)
                    .mapToObj(number -> constraints.get(number).constraint())
                    .toList();
            return SideProblem.of(plan.input().problem(), plan.input().before(), others);
        }

        /** The problem of how far a plan can go. */
        SideProblem counted(Filled one) {
            return ForemostPairs.counted(plan.input(), bare(constraints), one.constraint());
        }
    }

    /**
     * Solves a scenario.
     *
     * @throws Refused when there is no plan, with the fewest constraints that contradict each other, or none was found
     */
    public static Result of(Scenario scenario, SideSolver solver) {
        return of(scenario, solver, MOST_SOLVED);
    }

    /**
     * The same with another limit.
     *
     * @param mostSolved how many pairs are solved again for prices
     */
    static Result of(Scenario scenario, SideSolver solver, long mostSolved) {
        return new ConstrainedPlacement(scenario, solver, mostSolved).solve();
    }

    private Result solve() {
        IntStream.range(0, constraints.size()).forEach(this::fill);
        ConstrainedPlan plan = plan(bare(constraints));
        SidePlacement best = plan.best();
        List<Integer> posts = best.posts();
        if (posts == null) {
            throw best.outcome() == Outcome.IMPOSSIBLE ? contradiction(plan) : notFound();
        }
        return new Result(
                new PlacementPlan(scenario.input(), best.problem(), posts, best.proof()),
                List.copyOf(constraints),
                List.copyOf(filled),
                prices(plan, best));
    }

    private ConstrainedPlan plan(List<Constraint> some) {
        return new ConstrainedPlan(problem, scenario.input().before(), some, solver);
    }

    private static List<Constraint> bare(List<NamedConstraint> named) {
        return named.stream().map(NamedConstraint::constraint).toList();
    }

    /** What is to go as far as possible: how far that is, under all that is decided. */
    private void fill(int number) {
        if (!(constraints.get(number).constraint() instanceof Constraint.Foremost first) || !first.open()) {
            return;
        }
        SideProblem counting = ForemostPairs.counted(scenario.input(), bare(constraints), number);
        SidePlacement most = SidePlacement.of(counting, solver, List.of());
        Constraint.Foremost decided = first.atLeast(most.worth());
        filled.add(new Filled(number, decided.number(), most.proof()));
        constraints.set(number, constraints.get(number).with(decided));
    }

    /** In the order of the rules file, as long as there is work left; what the proof tells already takes none. */
    private List<Optional<Price>> prices(ConstrainedPlan plan, SidePlacement best) {
        List<Optional<Price>> prices = new ArrayList<>();
        long left = mostSolved;
        for (int constraint = 0; constraint < constraints.size(); constraint++) {
            long work = plan.idle(constraint, best) ? 0 : problem.pairs();
            prices.add(work > left ? Optional.empty() : Optional.of(plan.price(constraint, best)));
            left -= work > left ? 0 : work;
        }
        return List.copyOf(prices);
    }

    private Refused contradiction(ConstrainedPlan plan) {
        List<Integer> numbers = plan.contradiction();
        List<NamedConstraint> named =
                numbers.stream().map(scenario.constraints()::get).toList();
        if (named.isEmpty()) {
            return Crowded.refused(scenario);
        }
        String names = named.stream().map(one -> "\"" + one.name() + "\"").collect(Collectors.joining(", "));
        return new Refused(named.stream()
                .map(one -> Finding.reject(
                        "placement.contradiction", one.where(), one.name(), "", named.size() + "", names))
                .toList());
    }

    private Refused notFound() {
        return new Refused(Finding.reject("placement.not-found", Where.file(scenario.file()), null, ""));
    }
}
