package id.petala.solver;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import id.petala.engine.placement.ConstrainedPlan;
import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.SidePlacement;
import id.petala.engine.placement.SidePlacement.Outcome;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideSolver;
import id.petala.engine.placement.small.EveryPlan;
import id.petala.engine.placement.small.RandomCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Small cases of every kind, whose plans can all be tried. */
class SearchTest {

    private static final int CASES = 4_000;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    private static SideSolver.Answer search(SideProblem problem, SideSolver.Start start) {
        return Search.of(problem, start, Limits.from(10_000_000, 0), (_, _, _) -> {});
    }

    private static SideSolver.Answer search(SideProblem problem) {
        List<Long> none = Collections.nCopies(problem.problem().posts().size(), 0L);
        return search(problem, new SideSolver.Start(List.of(), none));
    }

    private static ConstrainedPlan plan(RandomCase one) {
        return new ConstrainedPlan(one.problem(), one.before(), one.constraints(), SearchTest::search);
    }

    private static OptionalLong best(RandomCase one, List<Constraint> constraints) {
        return new EveryPlan(one.problem(), one.before(), constraints).best();
    }

    private static List<Constraint> without(RandomCase one, int constraint) {
        List<Constraint> fewer = new ArrayList<>(one.constraints());
        fewer.remove(constraint);
        return fewer;
    }

    @TestFactory
    Iterable<DynamicTest> no_plan_found_by_trying_all_is_better() {
        return LongStream.range(0, 8)
                .mapToObj(part -> DynamicTest.dynamicTest(
                        "part " + part,
                        () -> LongStream.range(part * CASES / 8, (part + 1) * CASES / 8)
                                .forEach(SearchTest::compare)))
                .toList();
    }

    private static void compare(long seed) {
        RandomCase one = RandomCase.of(seed);
        EveryPlan every = new EveryPlan(one.problem(), one.before(), one.constraints());
        OptionalLong best = every.best();

        SideProblem side = SideProblem.of(one.problem(), one.before(), one.constraints());
        SideSolver.Answer answer = search(side);

        if (best.isEmpty()) {
            assertThat(answer.posts()).as("seed %d", seed).isNull();
            assertThat(PlanCheck.impossible(side, answer.proof()))
                    .as("seed %d", seed)
                    .isTrue();
        } else {
            List<Integer> posts = requireNonNull(answer.posts(), "seed " + seed);
            PlanCheck.Result check = PlanCheck.of(side, posts, answer.proof());
            assertThat(check.faults()).as("seed %d", seed).isEmpty();
            assertThat(check.worth()).as("seed %d", seed).isEqualTo(best.getAsLong());
            assertThat(check.bound()).as("seed %d", seed).isEqualTo(best.getAsLong());
            assertThat(every.plans()).as("seed %d", seed).contains(posts);
        }
    }

    @Test
    void the_fewest_moves_are_proved() {
        for (long seed = 0; seed < 600; seed++) {
            RandomCase one = RandomCase.of(seed);
            EveryPlan every = new EveryPlan(one.problem(), one.before(), one.constraints());
            OptionalLong fewest = every.plans().stream().mapToLong(every::moves).min();
            Constraint.FewestMoves open =
                    new Constraint.FewestMoves(one.before(), Constraint.Foremost.AS_FAR_AS_POSSIBLE);
            SideProblem side = SideProblem.of(one.problem(), one.before(), one.constraints())
                    .counting(open);
            SideSolver.Answer answer = search(side);
            if (fewest.isPresent()) {
                assertThat(open.atLeast(PlanCheck.bound(side, answer.proof())).number())
                        .as("seed %d", seed)
                        .isEqualTo(Math.toIntExact(fewest.getAsLong()));
            }
        }
    }

    @Test
    void a_constraint_costs_what_the_best_plan_without_it_is_worth_more() {
        for (long seed = 0; seed < 600; seed++) {
            RandomCase one = RandomCase.of(seed);
            OptionalLong best = best(one, one.constraints());
            SidePlacement found = plan(one).best();
            assertThat(found.outcome())
                    .as("seed %d", seed)
                    .isEqualTo(best.isEmpty() ? Outcome.IMPOSSIBLE : Outcome.OPTIMAL);
            for (int i = 0; i < one.constraints().size() && best.isPresent(); i++) {
                if (!(one.constraints().get(i) instanceof Constraint.Preference)) {
                    long price = best(one, without(one, i)).orElseThrow() - best.getAsLong();
                    ConstrainedPlan.Price told = plan(one).price(i, found);
                    assertThat(told.least()).as("seed %d", seed).isEqualTo(price);
                    assertThat(told.most()).as("seed %d", seed).isEqualTo(price);
                }
            }
        }
    }

    @Test
    void no_other_plan_passes_with_the_proof_of_the_best() {
        for (long seed = 0; seed < 300; seed++) {
            RandomCase one = RandomCase.of(seed);
            EveryPlan every = new EveryPlan(one.problem(), one.before(), one.constraints());
            SideProblem side = SideProblem.of(one.problem(), one.before(), one.constraints());
            SideSolver.Answer answer = search(side);
            List<List<Integer>> allowed = every.plans();
            for (List<Integer> plan : new EveryPlan(one.problem(), one.before(), List.of()).plans()) {
                boolean best = allowed.contains(plan)
                        && every.worth(plan) == every.best().orElseThrow();
                assertThat(PlanCheck.of(side, plan, answer.proof()).optimal())
                        .as("seed %d", seed)
                        .isEqualTo(best);
            }
        }
    }
}
