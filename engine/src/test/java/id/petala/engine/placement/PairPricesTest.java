package id.petala.engine.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Prices of pairs, held against every plan of small problems and against solving larger ones again. */
class PairPricesTest {

    private static PlacementProblem random(long seed, int mostPeople, int mostPosts, int worths) {
        Random random = new Random(seed);
        ProblemBuilder builder = new ProblemBuilder();
        int people = 1 + random.nextInt(mostPeople);
        int posts = 1 + random.nextInt(mostPosts);
        for (int person = 0; person < people; person++) {
            int one = builder.person("P%03d".formatted(person));
            if (random.nextInt(4) == 0) {
                builder.require(one);
            }
            for (int post = 0; post < posts; post++) {
                if (random.nextInt(3) > 0) {
                    builder.allow(one, builder.post("J%03d".formatted(post)), random.nextInt(worths) - 1);
                }
            }
        }
        for (int post = 0; post < posts; post++) {
            builder.seats(builder.post("J%03d".formatted(post)), 1 + random.nextInt(3));
        }
        return builder.build();
    }

    private static OptionalLong lost(AllPlans all, long best, Predicate<List<Integer>> some) {
        return all.plans().stream()
                .filter(some)
                .mapToLong(plan -> best - all.worth(plan))
                .min();
    }

    @Property(tries = 3_000)
    void they_are_what_trying_all_plans_finds(@ForAll long seed) {
        PlacementProblem problem = random(seed, 5, 4, 6);
        if (!(NetworkSolver.solve(problem) instanceof Placement.Optimal best)) {
            return;
        }
        AllPlans all = AllPlans.of(problem);
        PairPrices prices = new PairPrices(problem, best.posts(), best.prices());
        long worth = all.worth(best.posts());
        List<OptionalLong> leaving = prices.leaving();
        for (int person = 0; person < problem.people().size(); person++) {
            int one = person;
            PairPrices.Person of = prices.of(person);
            for (int post = PlacementProblem.NOWHERE; post < problem.posts().size(); post++) {
                int other = post;
                OptionalLong price = of.price(post);
                assertThat(price).isEqualTo(lost(all, worth, plan -> plan.get(one) == other));
                if (price.isPresent()) {
                    List<Integer> plan = of.plan(post);
                    assertThat(all.plans()).contains(plan);
                    assertThat(plan.get(person)).isEqualTo(post);
                    assertThat(all.worth(plan)).isEqualTo(worth - price.getAsLong());
                }
            }
            int own = best.posts().get(person);
            OptionalLong least = lost(all, worth, plan -> plan.get(one) != own);
            assertThat(leaving.get(person)).isEqualTo(own == PlacementProblem.NOWHERE ? OptionalLong.empty() : least);
        }
    }

    @Property(tries = 100)
    void they_are_what_solving_again_finds(@ForAll long seed) {
        PlacementProblem problem = random(seed, 40, 15, 100);
        if (!(NetworkSolver.solve(problem) instanceof Placement.Optimal best)) {
            return;
        }
        PairPrices prices = new PairPrices(problem, best.posts(), best.prices());
        int person = Math.floorMod(seed, problem.people().size());
        for (int post = 0; post < problem.posts().size(); post++) {
            if (!problem.allows(person, post)) {
                assertThat(prices.of(person).price(post)).isEmpty();
                continue;
            }
            List<Constraint> pin = List.of(new Constraint.Here(person, post));
            SideProblem pinned = SideProblem.of(problem, best.posts(), pin);
            OptionalLong price = prices.of(person).price(post);
            if (NetworkSolver.solveAny(pinned.problem()) instanceof Placement.Optimal again) {
                long other =
                        PlanCheck.of(problem, again.posts(), again.prices()).worth();
                long worth = PlanCheck.of(problem, best.posts(), best.prices()).worth();
                assertThat(price).hasValue(worth - other);
            } else {
                assertThat(price).isEmpty();
            }
        }
    }

    @Test
    void what_is_not_proved_has_no_prices() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.allow(builder.person("P"), builder.post("J"), 5);
        PlacementProblem problem = builder.build();
        List<Integer> nowhere = List.of(PlacementProblem.NOWHERE);

        assertThatThrownBy(() -> new PairPrices(problem, nowhere, List.of(0L)))
                .isInstanceOf(IllegalArgumentException.class);
        PairPrices prices = new PairPrices(problem, List.of(0), List.of(0L));
        assertThat(prices.of(0).price(PlacementProblem.NOWHERE)).hasValue(5);
        assertThat(prices.of(0).plan(PlacementProblem.NOWHERE)).isEqualTo(nowhere);
    }

    @Test
    void a_post_that_nobody_may_leave_for_has_no_plan() {
        ProblemBuilder builder = new ProblemBuilder();
        int one = builder.person("A");
        int post = builder.post("J");
        builder.allow(one, post, 5);
        builder.require(one);
        builder.allow(builder.person("B"), post, 3);
        PairPrices prices = new PairPrices(builder.build(), List.of(0, PlacementProblem.NOWHERE), List.of(3L));

        assertThat(prices.of(1).price(0)).isEmpty();
        assertThatThrownBy(() -> prices.of(1).plan(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(prices.leaving()).containsOnly(OptionalLong.empty());
    }
}
