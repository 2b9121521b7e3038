package id.petala.bench.rivals;

import id.petala.engine.number.Rational;
import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.ProblemBuilder;
import id.petala.engine.placement.SideProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A placement that nobody has to make: 5,000 people, 600 posts, fifteen of a hundred pairs allowed, four of five posts held.
 * Always the same. Worths are in hundredths of a point; staying counts 3.75 points more.
 *
 * @param before of each person the post held, or nowhere
 * @param units of each post the number of its unit
 * @param constraints empty, or a budget of moves and a share of each unit
 */
record InventedPlacement(
        PlacementProblem problem, List<Integer> before, List<Integer> units, List<Constraint> constraints) {

    static final int PEOPLE = 5_000;
    static final int POSTS = 600;
    static final int MOST_MOVES = POSTS / 2;
    static final Rational MOST_CHANGED = Rational.of(3, 10);

    private static final double ALLOWED = 0.15;
    private static final int OF_UNIT = 12;
    private static final int STAYING = 375;

    static InventedPlacement plain() {
        return new Making().made(List.of());
    }

    static InventedPlacement constrained() {
        Making making = new Making();
        List<List<Integer>> units = IntStream.range(0, POSTS / OF_UNIT)
                .mapToObj(unit -> IntStream.range(unit * OF_UNIT, (unit + 1) * OF_UNIT)
                        .boxed()
                        .toList())
                .toList();
        return making.made(
                List.of(new Constraint.MoveBudget(MOST_MOVES), new Constraint.ChangeShare(units, MOST_CHANGED)));
    }

    /** The problem with its constraints as rows. */
    SideProblem side() {
        return SideProblem.of(problem, before, constraints);
    }

    private static final class Making {

        private final Random random = new Random(1);
        private final ProblemBuilder builder = new ProblemBuilder();
        private final List<Integer> before = new ArrayList<>(Collections.nCopies(PEOPLE, PlacementProblem.NOWHERE));

        InventedPlacement made(List<Constraint> constraints) {
            List<Integer> shuffled =
                    new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
            Collections.shuffle(shuffled, random);
            for (int post = 0; post < POSTS; post++) {
                builder.post("J%03d".formatted(post));
                if (post % 5 != 0) {
                    before.set(shuffled.get(post), post);
                }
            }
            for (int person = 0; person < PEOPLE; person++) {
                pairs(person);
            }
            List<Integer> units =
                    IntStream.range(0, POSTS).mapToObj(post -> post / OF_UNIT).toList();
            return new InventedPlacement(builder.build(), before, units, constraints);
        }

        private void pairs(int person) {
            int number = builder.person("P%04d".formatted(person));
            double able = 60 + 12 * random.nextGaussian();
            for (int post = 0; post < POSTS; post++) {
                boolean held = before.get(person) == post;
                if (random.nextDouble() < ALLOWED || held) {
                    double worth = 100 * (able + (post % 40) / 2.0 + 8 * random.nextGaussian());
                    builder.allow(number, post, Math.clamp(Math.round(worth), 100, 10_000) + (held ? STAYING : 0));
                }
            }
        }
    }
}
