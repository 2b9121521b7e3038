package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks a plan and its proof without any solver: that it keeps to pairs, seats and rows, what it is worth, and the bound
 * that the prices give. Prices that are not negative bound every plan: nobody gains more than the best pair less its price,
 * and all seats and rows together no more than their prices.
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
        /** A row that the plan exceeds. */
        ROW_BROKEN,
        /** A price of a post below zero. */
        NEGATIVE_PRICE,
        /** A price of a row below zero. */
        NEGATIVE_ROW_PRICE,
        /** A case of the proof that is said to have no plan, without prices that show it. */
        NOT_IMPOSSIBLE
    }

    /**
     * A fault.
     *
     * @param number of the person, the post or the row
     */
    public record Found(Fault fault, int number) {}

    /**
     * What a check found.
     *
     * @param worth of the plan, as far as its pairs are allowed
     * @param bound which no plan exceeds, the least number where there is no plan; meaningless with a negative price
     */
    public record Result(List<Found> faults, long worth, long bound) {

        /** Whether the plan can be carried out and no other is worth more. */
        public boolean optimal() {
            return faults.isEmpty() && worth == bound;
        }
    }

    private final SideProblem side;
    private final PlacementProblem problem;
    private final List<Integer> posts;
    private final List<Found> faults = new ArrayList<>();

    private PlanCheck(SideProblem side, List<Integer> posts) {
        this.side = side;
        this.problem = side.problem();
        this.posts = posts;
    }

    /**
     * Checks a plan without rows.
     *
     * @param posts of each person the post, or {@link PlacementProblem#NOWHERE}
     * @param prices of each post
     * @throws ArithmeticException when prices are so large that sums of them overflow
     */
    public static Result of(PlacementProblem problem, List<Integer> posts, List<Long> prices) {
        return of(new SideProblem(problem, List.of()), posts, Proof.of(prices));
    }

    /**
     * Checks a plan.
     *
     * @param posts of each person the post, or {@link PlacementProblem#NOWHERE}
     * @throws ArithmeticException when prices are so large that sums of them overflow
     * @throws IllegalArgumentException when plan or proof are of another problem
     */
    public static Result of(SideProblem side, List<Integer> posts, Proof proof) {
        if (posts.size() != side.problem().people().size()) {
            throw new IllegalArgumentException("a plan of another problem");
        }
        PlanCheck check = new PlanCheck(side, posts);
        long worth = check.worth();
        check.seats();
        check.rows();
        ProofCheck.Result proved = ProofCheck.of(side, proof);
        check.faults.addAll(proved.faults());
        return new Result(check.faults, worth, proved.bound());
    }

    /**
     * Whether a proof shows that a problem has no plan.
     *
     * @throws ArithmeticException when prices are so large that sums of them overflow
     * @throws IllegalArgumentException when the proof is of another problem
     */
    public static boolean impossible(SideProblem side, Proof proof) {
        ProofCheck.Result proved = ProofCheck.of(side, proof);
        return proved.faults().isEmpty() && proved.bound() == ProofCheck.NO_PLAN;
    }

    /**
     * What a proof bounds every plan by, the least number where there is none.
     *
     * @throws ArithmeticException when prices are so large that sums of them overflow
     * @throws IllegalArgumentException when the proof has faults or is of another problem
     */
    public static long bound(SideProblem side, Proof proof) {
        ProofCheck.Result proved = ProofCheck.of(side, proof);
        if (!proved.faults().isEmpty()) {
            throw new IllegalArgumentException(proved.faults().toString());
        }
        return proved.bound();
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
        int[] used = new int[problem.posts().size()];
        posts.stream().filter(post -> post != PlacementProblem.NOWHERE).forEach(post -> used[post]++);
        for (int post = 0; post < used.length; post++) {
            if (used[post] > problem.seats(post)) {
                faults.add(new Found(Fault.TOO_MANY, post));
            }
        }
    }

    private void rows() {
        for (int row = 0; row < side.rows().size(); row++) {
            SideRow one = side.rows().get(row);
            if (side.used(one, posts) > one.limit()) {
                faults.add(new Found(Fault.ROW_BROKEN, row));
            }
        }
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
