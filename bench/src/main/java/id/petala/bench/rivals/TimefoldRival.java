package id.petala.bench.rivals;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import id.petala.engine.placement.PlacementProblem;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The problem as Timefold's handbook models an assignment: a construction, then local search until the time is over. */
final class TimefoldRival {

    private TimefoldRival() {}

    static Rival.Found solve(InventedPlacement placement) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldPerson.class)
                .withConstraintProviderClass(Rules.class)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(Duration.ofSeconds(Rival.SECONDS));
        List<TimefoldPerson> people = IntStream.range(
                        0, placement.problem().people().size())
                .mapToObj(person -> new TimefoldPerson(placement, person))
                .toList();
        TimefoldPlan plan = SolverFactory.<TimefoldPlan>create(config)
                .buildSolver()
                .solve(new TimefoldPlan(people, limits(placement)));
        List<Integer> posts = plan.getPeople().stream()
                .map(person -> person.getPost() == null ? PlacementProblem.NOWHERE : person.getPost())
                .toList();
        return new Rival.Found(posts, OptionalLong.empty());
    }

    private static List<Limit> limits(InventedPlacement placement) {
        if (placement.constraints().isEmpty()) {
            return List.of();
        }
        int units = placement.units().getLast() + 1;
        int[] holders = new int[units];
        placement.before().stream()
                .filter(post -> post != PlacementProblem.NOWHERE)
                .forEach(post -> holders[placement.units().get(post)]++);
        return IntStream.rangeClosed(-1, units - 1)
                .mapToObj(unit -> new Limit(unit, unit < 0 ? InventedPlacement.MOST_MOVES : share(holders[unit])))
                .toList();
    }

    private static int share(int holders) {
        return InventedPlacement.MOST_CHANGED
                .numerator()
                .multiply(BigInteger.valueOf(holders))
                .divide(InventedPlacement.MOST_CHANGED.denominator())
                .intValueExact();
    }

    /**
     * How many may move.
     *
     * @param unit whose holders these are; -1 for everybody
     */
    record Limit(int unit, int most) {}

    /** What plans are judged by. */
    public static final class Rules implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(TimefoldPerson.class)
                        .groupBy(TimefoldPerson::getPost, ConstraintCollectors.count())
                        .filter((post, people) -> people > 1)
                        .penalize(HardSoftLongScore.ONE_HARD, (post, people) -> people - 1)
                        .asConstraint("one seat"),
                factory.forEach(TimefoldPerson.class)
                        .rewardLong(HardSoftLongScore.ONE_SOFT, TimefoldPerson::worth)
                        .asConstraint("worth"),
                factory.forEachIncludingUnassigned(TimefoldPerson.class)
                        .filter(TimefoldPerson::moved)
                        .groupBy(ConstraintCollectors.count())
                        .join(
                                Limit.class,
                                Joiners.filtering((moves, limit) -> limit.unit() < 0 && moves > limit.most()))
                        .penalize(HardSoftLongScore.ONE_HARD, (moves, limit) -> moves - limit.most())
                        .asConstraint("budget of moves"),
                factory.forEachIncludingUnassigned(TimefoldPerson.class)
                        .filter(person -> person.unit() >= 0 && person.moved())
                        .groupBy(TimefoldPerson::unit, ConstraintCollectors.count())
                        .join(
                                Limit.class,
                                Joiners.equal((unit, moves) -> unit, Limit::unit),
                                Joiners.filtering((unit, moves, limit) -> moves > limit.most()))
                        .penalize(HardSoftLongScore.ONE_HARD, (unit, moves, limit) -> moves - limit.most())
                        .asConstraint("share of a unit")
            };
        }
    }
}
