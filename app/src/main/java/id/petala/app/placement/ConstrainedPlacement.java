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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The best plan under a rules file, with what each constraint costs. */
public final class ConstrainedPlacement {

    /** More pairs times constraints than this take too long to price each constraint. */
    private static final long MOST_PRICED = 5_000_000;

    private final Scenario scenario;
    private final PlacementProblem problem;
    private final SideSolver solver;
    private final List<NamedConstraint> constraints;
    private final List<Filled> filled = new ArrayList<>();

    private ConstrainedPlacement(Scenario scenario, SideSolver solver) {
        this.scenario = scenario;
        this.problem = scenario.input().problem();
        this.solver = solver;
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
     * What a constraint costs, as the tables state worths.
     *
     * @param elsewhere how many people are elsewhere in the best plan without it
     */
    public record Cost(String name, String least, String most, long elsewhere) {}

    /**
     * A plan under constraints.
     *
     * @param constraints as they were decided: with the numbers that can be reached
     * @param prices of each constraint; empty where that would take too long
     */
    public record Result(
            PlacementPlan plan, List<NamedConstraint> constraints, List<Filled> filled, List<Price> prices) {

        /** What each constraint costs; empty where that would take too long. */
        public List<Cost> costs() {
            return IntStream.range(0, prices.size()).mapToObj(this::cost).toList();
        }

        private Cost cost(int number) {
            Price price = prices.get(number);
            long elsewhere = IntStream.range(0, plan.posts().size())
                    .filter(person ->
                            !plan.posts().get(person).equals(price.without().get(person)))
                    .count();
            return new Cost(
                    constraints.get(number).name(), plan.worth(price.least()), plan.worth(price.most()), elsewhere);
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
        return new ConstrainedPlacement(scenario, solver).solve();
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

    private List<Price> prices(ConstrainedPlan plan, SidePlacement best) {
        if ((long) problem.pairs() * constraints.size() > MOST_PRICED) {
            return List.of();
        }
        return IntStream.range(0, constraints.size())
                .mapToObj(constraint -> plan.price(constraint, best))
                .toList();
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
