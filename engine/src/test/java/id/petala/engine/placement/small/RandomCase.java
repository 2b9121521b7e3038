package id.petala.engine.placement.small;

import id.petala.engine.number.Rational;
import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.ProblemBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small problem with holders and constraints of every kind, the same for the same seed. */
public record RandomCase(PlacementProblem problem, List<Integer> before, List<Constraint> constraints) {

    public static RandomCase of(long seed) {
        return new Maker(new Random(seed)).make();
    }

    private static final class Maker {
        private final Random random;
        private final int people;
        private final int posts;

        Maker(Random random) {
            this.random = random;
            this.people = 2 + random.nextInt(4);
            this.posts = 1 + random.nextInt(4);
        }

        RandomCase make() {
            ProblemBuilder builder = new ProblemBuilder();
            for (int post = 0; post < posts; post++) {
                builder.seats(builder.post("J" + post), 1 + random.nextInt(2));
            }
            for (int person = 0; person < people; person++) {
                int one = builder.person("P" + person);
                if (random.nextInt(4) == 0) {
                    builder.require(one);
                }
                for (int post = 0; post < posts; post++) {
                    if (random.nextInt(4) > 0) {
                        builder.allow(one, builder.post("J" + post), random.nextInt(10));
                    }
                }
            }
            PlacementProblem problem = builder.build();
            List<Integer> before = before(problem);
            return new RandomCase(problem, before, constraints(problem, before));
        }

        private List<Integer> before(PlacementProblem problem) {
            int[] used = new int[posts];
            List<Integer> before = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                int post = random.nextInt(posts + 1) - 1;
                boolean holds = post >= 0 && used[post] < problem.seats(post);
                if (holds) {
                    used[post]++;
                }
                before.add(holds ? post : PlacementProblem.NOWHERE);
            }
            return before;
        }

        private List<Constraint> constraints(PlacementProblem problem, List<Integer> before) {
            List<Constraint> constraints = new ArrayList<>();
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                constraints.add(constraint(problem, before));
            }
            return constraints;
        }

        private Constraint constraint(PlacementProblem problem, List<Integer> before) {
            return switch (random.nextInt(16)) {
                case 0 -> new Constraint.Here(person(), post());
                case 1 -> new Constraint.NotHere(person(), post());
                case 2 -> new Constraint.MoveBudget(random.nextInt(people + 1));
                case 3 ->
                    new Constraint.ChangeShare(List.of(somePosts(), somePosts()), Rational.of(random.nextInt(5), 4));
                case 4 -> new Constraint.MoveTogether(0, 1 + random.nextInt(people - 1));
                case 5 -> new Constraint.TakeTogether(0, post(), 1 + random.nextInt(people - 1), post());
                case 6 -> new Constraint.Apart(somePeople(), List.of(somePosts(), somePosts()));
                case 7 -> new Constraint.GroupFloor(somePeople(), somePosts(), random.nextInt(3));
                case 8 -> new Constraint.GroupShare(somePeople(), somePosts(), Rational.of(random.nextInt(4), 3));
                case 9 -> new Constraint.VacanciesFirst(somePosts(), random.nextInt(3));
                case 10 -> new Constraint.Withdrawn(person());
                case 11 -> new Constraint.KeptFirst(before(problem), random.nextInt(3));
                case 12 -> new Constraint.NobodyWorse(somePeople());
                case 13 -> new Constraint.GroupCeiling(somePeople(), somePosts(), random.nextInt(2));
                case 14 -> new Constraint.FewestMoves(before, random.nextInt(people + 1));
                default -> new Constraint.Preference(person(), post(), random.nextInt(6));
            };
        }

        private int person() {
            return random.nextInt(people);
        }

        private int post() {
            return random.nextInt(posts);
        }

        private List<Integer> somePeople() {
            return some(people);
        }

        private List<Integer> somePosts() {
            return some(posts);
        }

        private List<Integer> some(int count) {
            List<Integer> some = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (random.nextBoolean()) {
                    some.add(i);
                }
            }
            return some;
        }
    }
}
