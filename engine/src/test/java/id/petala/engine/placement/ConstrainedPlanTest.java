package id.petala.engine.placement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.placement.SidePlacement.Outcome;
import id.petala.engine.placement.small.EveryPlan;
import id.petala.engine.placement.small.RandomCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Constraints of every kind on cases so small that all plans can be tried. */
class ConstrainedPlanTest {

    private static final int CASES = 1_500;

    private static ConstrainedPlan plan(RandomCase one) {
        return new ConstrainedPlan(one.problem(), one.before(), one.constraints(), Enumeration::of);
    }

    private static SideProblem side(RandomCase one) {
        return SideProblem.of(one.problem(), one.before(), one.constraints());
    }

    private static OptionalLong best(RandomCase one, List<Constraint> constraints) {
        return new EveryPlan(one.problem(), one.before(), constraints).best();
    }

    private static List<Constraint> some(RandomCase one, List<Integer> numbers) {
        return numbers.stream().map(one.constraints()::get).toList();
    }

    @Test
    void rows_and_pairs_say_what_people_mean() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase one = RandomCase.of(seed);
            EveryPlan every = new EveryPlan(one.problem(), one.before(), one.constraints());

            SidePlacement found = plan(one).best();

            if (every.best().isEmpty()) {
                assertThat(found.outcome()).as("seed %d", seed).isEqualTo(Outcome.IMPOSSIBLE);
            } else {
                assertThat(found.outcome()).as("seed %d", seed).isEqualTo(Outcome.OPTIMAL);
                assertThat(found.worth())
                        .as("seed %d", seed)
                        .isEqualTo(every.best().getAsLong());
                assertThat(every.plans()).as("seed %d", seed).contains(requireNonNull(found.posts()));
            }
        }
    }

    @Test
    void the_fewest_moves_are_those_of_the_plan_with_the_fewest() {
        int some = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase one = RandomCase.of(seed);
            EveryPlan every = new EveryPlan(one.problem(), one.before(), one.constraints());
            OptionalLong fewest = every.plans().stream().mapToLong(every::moves).min();
            if (fewest.isPresent()) {
                some++;
                Constraint.FewestMoves open = new Constraint.FewestMoves(one.before(), -1);
                SidePlacement found = SidePlacement.of(side(one).counting(open), Enumeration::of, List.of());
                assertThat(found.outcome()).as("seed %d", seed).isEqualTo(Outcome.OPTIMAL);
                assertThat(open.atLeast(found.worth()).number())
                        .as("seed %d", seed)
                        .isEqualTo(Math.toIntExact(fewest.getAsLong()));
            }
        }
        assertThat(some).isGreaterThan(CASES / 4);
    }

    @Test
    void a_constraint_costs_what_the_best_plan_without_it_is_worth_more() {
        for (long seed = 0; seed < 300; seed++) {
            RandomCase one = RandomCase.of(seed);
            OptionalLong best = best(one, one.constraints());
            for (int i = 0; i < one.constraints().size() && best.isPresent(); i++) {
                if (!(one.constraints().get(i) instanceof Constraint.Preference)) {
                    List<Constraint> others = new ArrayList<>(one.constraints());
                    others.remove(i);
                    long price = best(one, others).orElseThrow() - best.getAsLong();
                    ConstrainedPlan.Price told = plan(one).price(i, plan(one).best());
                    assertThat(told.least()).as("seed %d", seed).isEqualTo(price);
                    assertThat(told.most()).as("seed %d", seed).isEqualTo(price);
                    assertThat(plan(one).price(i, plan(one).best(), told.without(), told.proof()))
                            .isEqualTo(told);
                }
            }
        }
    }

    @Test
    void a_constraint_whose_rows_have_no_price_costs_nothing_and_nobody_is_asked() {
        int idle = 0;
        for (long seed = 0; seed < 300; seed++) {
            RandomCase one = RandomCase.of(seed);
            SidePlacement best = plan(one).best();
            ConstrainedPlan silent = new ConstrainedPlan(one.problem(), one.before(), one.constraints(), (_, _) -> {
                throw new AssertionError("asked");
            });
            for (int i = 0; i < one.constraints().size() && best.outcome() == Outcome.OPTIMAL; i++) {
                boolean priced = best.proof().without(rows(best.problem(), i)).isEmpty();
                if (!priced && !one.constraints().get(i).ofPairs()) {
                    idle++;
                    ConstrainedPlan.Price told = silent.price(i, best);
                    assertThat(told.most()).as("seed %d", seed).isZero();
                    assertThat(told.without()).isEqualTo(best.posts());
                }
            }
        }
        assertThat(idle).isGreaterThan(50);
    }

    private static BitSet rows(SideProblem side, int constraint) {
        BitSet rows = new BitSet();
        IntStream.range(0, side.rows().size())
                .filter(row -> side.rows().get(row).constraint() == constraint)
                .forEach(rows::set);
        return rows;
    }

    @Test
    void the_fewest_constraints_that_contradict_each_other_are_named() {
        int contradictions = 0;
        for (long seed = 0; seed < 600; seed++) {
            RandomCase one = RandomCase.of(seed);
            if (best(one, one.constraints()).isPresent()) {
                continue;
            }
            contradictions++;
            List<Integer> named = plan(one).contradiction();
            assertThat(best(one, some(one, named))).as("seed %d", seed).isEmpty();
            for (int left : named) {
                List<Integer> fewer =
                        named.stream().filter(number -> number != left).toList();
                assertThat(best(one, some(one, fewer))).as("seed %d", seed).isPresent();
            }
        }
        assertThat(contradictions).isGreaterThan(50);
    }

    /** Whatever prices and cases somebody writes down, they never show that a plan is the best which isn't. */
    @Test
    void no_invented_proof_shows_less_than_the_best_plan_is_worth() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase one = RandomCase.of(seed);
            OptionalLong best = best(one, one.constraints());
            SideProblem side = side(one);
            Random random = new Random(seed);
            for (int i = 0; i < 5; i++) {
                Proof proof = new Proof(1 + random.nextInt(3), invented(side, random, 2));
                long bound = bound(side, proof);
                assertThat(bound).as("seed %d", seed).isGreaterThanOrEqualTo(best.orElse(Long.MIN_VALUE));
            }
        }
    }

    /** The greatest number where the proof is refused. */
    private static long bound(SideProblem side, Proof proof) {
        try {
            return PlanCheck.bound(side, proof);
        } catch (IllegalArgumentException _) {
            return Long.MAX_VALUE;
        }
    }

    private static Proof.Case invented(SideProblem side, Random random, int depth) {
        int kind = depth == 0 || side.problem().pairs() == 0 ? 0 : random.nextInt(3);
        return switch (kind) {
            case 1 -> {
                int person = random.nextInt(side.problem().people().size());
                int post = random.nextInt(side.problem().posts().size());
                yield new Proof.Split(
                        person, post, invented(side, random, depth - 1), invented(side, random, depth - 1));
            }
            case 2 ->
                new Proof.Narrowed(leaf(side, random, false), random.nextInt(40), invented(side, random, depth - 1));
            default -> leaf(side, random, random.nextInt(4) == 0);
        };
    }

    private static Proof.Leaf leaf(SideProblem side, Random random, boolean impossible) {
        return new Proof.Leaf(
                prices(side.problem().posts().size(), random),
                prices(side.rows().size(), random),
                impossible);
    }

    private static List<Long> prices(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> (long) Math.max(0, random.nextInt(20) - 8))
                .toList();
    }

    @Test
    void narrowing_leaves_what_could_be_better() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase one = RandomCase.of(seed);
            SidePlacement found = plan(one).best();
            if (found.outcome() != Outcome.OPTIMAL) {
                continue;
            }
            SideProblem side = found.problem();
            Random random = new Random(seed);
            Proof proof = new Proof(
                    1, new Proof.Narrowed(leaf(side, random, false), found.worth(), leaf(side, random, false)));
            assertThat(PlanCheck.bound(side, proof)).as("seed %d", seed).isGreaterThanOrEqualTo(found.worth());
        }
    }

    @Test
    void a_proof_of_another_problem_is_refused() {
        RandomCase one = RandomCase.of(1);
        SideProblem side = side(one);
        Proof.Leaf none = new Proof.Leaf(List.of(), List.of(), false);

        assertThatThrownBy(() -> PlanCheck.bound(side, new Proof(1, none)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanCheck.bound(side, new Proof(0, none)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanCheck.bound(side, new Proof(1, new Proof.Split(0, 99, none, none))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problems_and_answers_travel_as_bytes() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            SideProblem side = side(RandomCase.of(seed));
            SideSolver.Start start = new SideSolver.Start(List.of(0, 1, 2), List.of(seed, 5L));
            SideSolver.Answer answer = Enumeration.of(side, start);
            Proof.Leaf prices = leaf(side, new Random(seed), false);
            SideSolver.Answer narrowed = new SideSolver.Answer(
                    answer.posts(),
                    new Proof(7, new Proof.Narrowed(prices, seed, answer.proof().root())));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            PlacementWire.write(out, side);
            PlacementWire.write(out, start);
            PlacementWire.write(out, narrowed);
            SolverFrame.ANSWER.write(out);

            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            SideProblem read = PlacementWire.problem(in);
            assertThat(Enumeration.of(read, start)).isEqualTo(answer);
            assertThat(PlacementWire.start(in)).isEqualTo(start);
            assertThat(PlacementWire.answer(in)).isEqualTo(narrowed);
            assertThat(SolverFrame.read(in)).isEqualTo(SolverFrame.ANSWER);
            assertThat(in.available()).isZero();
        }
    }
}
