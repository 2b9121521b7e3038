package id.petala.engine.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NetworkSolverTest {

    /** Worths from a small range, so that many plans are equally good. */
    private static PlacementProblem random(long seed) {
        Random random = new Random(seed);
        ProblemBuilder builder = new ProblemBuilder();
        int people = 1 + random.nextInt(5);
        int posts = 1 + random.nextInt(4);
        for (int person = 0; person < people; person++) {
            int one = builder.person("P" + person);
            if (random.nextInt(4) == 0) {
                builder.require(one);
            }
            for (int post = 0; post < posts; post++) {
                if (random.nextInt(3) > 0) {
                    builder.allow(one, builder.post("J" + post), random.nextInt(4));
                }
            }
        }
        for (int post = 0; post < posts; post++) {
            builder.seats(builder.post("J" + post), 1 + random.nextInt(2));
        }
        return builder.build();
    }

    @Property(tries = 1_000)
    void it_finds_what_trying_all_plans_finds(@ForAll long seed) {
        PlacementProblem problem = random(seed);
        AllPlans all = AllPlans.of(problem);

        switch (NetworkSolver.solve(problem)) {
            case Placement.Optimal optimal -> {
                PlanCheck.Result check = PlanCheck.of(problem, optimal.posts(), optimal.prices());
                assertThat(check.optimal()).isTrue();
                assertThat(optimal.posts()).isEqualTo(all.first());
                assertThat(ties(problem, optimal)).isEqualTo(ties(all));
            }
            case Placement.Impossible impossible -> {
                assertThat(all.plans()).isEmpty();
                assertThat(provesItself(problem, impossible)).isTrue();
            }
        }
    }

    private static List<Set<Integer>> ties(PlacementProblem problem, Placement.Optimal optimal) {
        List<Set<Integer>> ties = new ArrayList<>();
        for (int person = 0; person < problem.people().size(); person++) {
            ties.add(new TreeSet<>(Set.of(optimal.posts().get(person))));
        }
        optimal.ties().forEach(tie -> ties.set(tie.person(), new TreeSet<>(tie.posts())));
        return ties;
    }

    private static List<Set<Integer>> ties(AllPlans all) {
        List<Set<Integer>> ties = new ArrayList<>();
        for (int person = 0; person < all.problem().people().size(); person++) {
            ties.add(all.posts(person));
        }
        return ties;
    }

    /** All of the people must be placed, only in the posts named, and these have fewer seats. */
    private static boolean provesItself(PlacementProblem problem, Placement.Impossible impossible) {
        int seats = impossible.posts().stream().mapToInt(problem::seats).sum();
        return seats < impossible.people().size()
                && impossible.people().stream().allMatch(problem::required)
                && impossible.people().stream()
                        .allMatch(person -> problem.posts().stream()
                                .map(problem::post)
                                .allMatch(post -> !problem.allows(person, post)
                                        || impossible.posts().contains(post)));
    }

    @Property(tries = 300)
    void no_other_plan_and_no_other_price_passes_the_check(@ForAll long seed) {
        PlacementProblem problem = random(seed);
        if (!(NetworkSolver.solve(problem) instanceof Placement.Optimal optimal)) {
            return;
        }
        AllPlans all = AllPlans.of(problem);
        for (List<Integer> plan : all.plans()) {
            assertThat(PlanCheck.of(problem, plan, optimal.prices()).optimal())
                    .isEqualTo(all.best().contains(plan));
        }
        List<Integer> crowded = new ArrayList<>(optimal.posts());
        crowded.replaceAll(_ -> 0);
        boolean possible = all.plans().contains(crowded);
        assertThat(PlanCheck.of(problem, crowded, optimal.prices()).faults().isEmpty())
                .isEqualTo(possible);
    }

    @Test
    void a_price_below_zero_proves_nothing() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.allow(builder.person("P"), builder.post("J"), 5);
        PlacementProblem problem = builder.build();

        assertThat(PlanCheck.of(problem, List.of(PlacementProblem.NOWHERE), List.of(5L))
                        .optimal())
                .isFalse();
        assertThat(PlanCheck.of(problem, List.of(0), List.of(5L)).optimal()).isTrue();
        assertThat(PlanCheck.of(problem, List.of(0), List.of(-1L)).faults())
                .containsExactly(new PlanCheck.Found(PlanCheck.Fault.NEGATIVE_PRICE, 0));
    }

    @Test
    void worths_whose_sum_could_overflow_are_refused() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.allow(builder.person("P"), builder.post("J"), Long.MAX_VALUE / 2);
        PlacementProblem problem = builder.build();

        assertThatThrownBy(() -> NetworkSolver.solve(problem)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pair_is_stated_once() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.allow(builder.person("P"), builder.post("J"), 5);
        builder.allow(builder.person("P"), builder.post("J"), 5);

        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }
}
