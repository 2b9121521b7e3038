package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks a plan and its proof without any solver: that it keeps to pairs and seats, what it is worth, and the bound that
 * the prices give. Prices that are not negative bound every plan: nobody gains more than the best pair less its price, and
 * all seats together no more than their prices.
 */
public final class PlanCheck {

    /** What can be wrong with a plan. */
    public enum Fault {
        /** A person in a post that isn't allowed. */
        NOT_ALLOWED,
        /** A post with more people than seats. */
        TOO_MANY,
        /** A person who must be placed and isn't. */
        NOT_PLACED,
        /** A price below zero. */
        NEGATIVE_PRICE
    }

    /**
     * A fault.
     *
     * @param number of the person, for a post or price of the post
     */
    public record Found(Fault fault, int number) {}

    /**
     * What a check found.
     *
     * @param worth of the plan, as far as its pairs are allowed
     * @param bound which no plan exceeds; meaningless with a negative price
     */
    public record Result(List<Found> faults, long worth, long bound) {

        /** Whether the plan can be carried out and no other is worth more. */
        public boolean optimal() {
            return faults.isEmpty() && worth == bound;
        }
    }

    private final PlacementProblem problem;
    private final List<Integer> posts;
    private final List<Long> prices;
    private final List<Found> faults = new ArrayList<>();

    private PlanCheck(PlacementProblem problem, List<Integer> posts, List<Long> prices) {
        this.problem = problem;
        this.posts = posts;
        this.prices = prices;
    }

    /**
     * Checks a plan.
     *
     * @param posts of each person the post, or {@link PlacementProblem#NOWHERE}
     * @param prices of each post
     * @throws ArithmeticException when prices are so large that sums of them overflow
     */
    public static Result of(PlacementProblem problem, List<Integer> posts, List<Long> prices) {
        if (posts.size() != problem.people().size()
                || prices.size() != problem.posts().size()) {
            throw new IllegalArgumentException("a plan of another problem");
        }
        PlanCheck check = new PlanCheck(problem, posts, prices);
        long worth = check.worth();
        check.seats();
        return new Result(check.faults, worth, check.bound());
    }

    private long worth() {
        long sum = 0;
        for (int person = 0; person < posts.size(); person++) {
            int post = posts.get(person);
            if (post == PlacementProblem.NOWHERE) {
                if (problem.required(person)) {
                    faults.add(new Found(Fault.NOT_PLACED, person));
                }
            } else if (problem.allows(person, post)) {
                sum = Math.addExact(sum, problem.worth(person, post));
            } else {
                faults.add(new Found(Fault.NOT_ALLOWED, person));
            }
        }
        return sum;
    }

    private void seats() {
        int[] used = new int[prices.size()];
        posts.stream().filter(post -> post != PlacementProblem.NOWHERE).forEach(post -> used[post]++);
        for (int post = 0; post < used.length; post++) {
            if (used[post] > problem.seats(post)) {
                faults.add(new Found(Fault.TOO_MANY, post));
            }
        }
    }

    private long bound() {
        long bound = 0;
        for (int post = 0; post < prices.size(); post++) {
            if (prices.get(post) < 0) {
                faults.add(new Found(Fault.NEGATIVE_PRICE, post));
            }
            bound = Math.addExact(bound, Math.multiplyExact(prices.get(post), (long) problem.seats(post)));
        }
        for (int person = 0; person < posts.size(); person++) {
            bound = Math.addExact(bound, gain(problem, person, prices));
        }
        return bound;
    }

    /** The most a person gains anywhere at the prices; of one who must be placed and may go nowhere, nothing. */
    public static long gain(PlacementProblem problem, int person, List<Long> prices) {
        boolean bound = problem.required(person) && problem.first(person) < problem.end(person);
        long most = bound ? Long.MIN_VALUE : 0;
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            most = Math.max(most, Math.subtractExact(problem.worth(pair), prices.get(problem.post(pair))));
        }
        return most;
    }
}
