package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places people one after the other, each by the cheapest chain of moves, and keeps prices of posts that prove every step
 * (successive shortest paths). Whole numbers throughout.
 */
public final class NetworkSolver {

    private static final int NOBODY = -1;

    private final PlacementProblem problem;
    private final Seating seating;
    private final Heap heap;
    private final long[] loss;
    private final int[] mover;
    private final int[] stamp;
    private final int[] settled;
    private int settledCount;
    private long nearest;
    private int round;

    private NetworkSolver(PlacementProblem problem) {
        this.problem = problem;
        this.seating = new Seating(problem);
        int columns = seating.columns();
        this.heap = new Heap(columns);
        this.loss = new long[columns];
        this.mover = new int[columns];
        this.stamp = new int[columns];
        this.settled = new int[columns];
    }

    /**
     * Solves a problem.
     *
     * @throws IllegalArgumentException when its worths are so large that sums of them could overflow
     */
    public static Placement solve(PlacementProblem problem) {
        NetworkSolver solver = new NetworkSolver(problem);
        Placement any = solver.any();
        if (any instanceof Placement.Impossible) {
            return any;
        }
        EqualPlans equal = new EqualPlans(problem, solver.seating);
        List<Placement.Tie> ties = equal.ties();
        equal.takeFirst();
        return new Placement.Optimal(solver.seating.posts(), solver.seating.prices(), ties);
    }

    /**
     * Solves a problem for one best plan, whichever, without ties.
     *
     * @throws IllegalArgumentException when its worths are so large that sums of them could overflow
     */
    public static Placement solveAny(PlacementProblem problem) {
        return new NetworkSolver(problem).any();
    }

    private Placement any() {
        requireSummable(problem);
        for (int person = 0; person < problem.people().size(); person++) {
            if (!place(person)) {
                return impossible(person);
            }
        }
        return new Placement.Optimal(seating.posts(), seating.prices(), List.of());
    }

    private static void requireSummable(PlacementProblem problem) {
        long most = 0;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            most = Math.max(most, Math.abs(problem.worth(pair)));
        }
        if (most > Long.MAX_VALUE / 8 / (problem.people().size() + 1L)) {
            throw new IllegalArgumentException("worths too large: " + most);
        }
    }

    private boolean place(int person) {
        round++;
        heap.clear();
        settledCount = 0;
        nearest = Long.MAX_VALUE;
        long best = seating.best(person);
        if (best == Seating.NONE) {
            return false;
        }
        scan(person, 0, best);
        while (!heap.isEmpty()) {
            int column = heap.pop();
            if (seating.spare(column)) {
                raise(loss[column]);
                seat(person, column);
                return true;
            }
            settled[settledCount++] = column;
            for (int member = seating.firstIn(column); member >= 0; member = seating.nextIn(member)) {
                scan(member, loss[column], seating.gain(member));
            }
        }
        return false;
    }

    /** What is lost when a person who gains so much moves elsewhere. */
    private void scan(int person, long before, long gain) {
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            int column = problem.post(pair);
            lower(column, before + gain - problem.worth(pair) + seating.price(column), person);
        }
        if (!problem.required(person)) {
            lower(seating.nowhere(), before + gain, person);
        }
    }

    /** Columns behind the nearest free seat so far are never reached. */
    private void lower(int column, long value, int person) {
        if (value < nearest && (stamp[column] != round || value < loss[column])) {
            nearest = seating.spare(column) ? value : nearest;
            stamp[column] = round;
            loss[column] = value;
            mover[column] = person;
            heap.put(column, value);
        }
    }

    /** Posts that were reached cheaper than the end of the chain are worth that much more. */
    private void raise(long end) {
        for (int i = 0; i < settledCount; i++) {
            seating.raise(settled[i], end - loss[settled[i]]);
        }
    }

    private void seat(int person, int end) {
        int column = end;
        int moving = NOBODY;
        while (moving != person) {
            moving = mover[column];
            int before = seating.column(moving);
            seating.move(moving, column);
            column = before;
        }
    }

    /** Nobody in the posts that were reached may go anywhere else. */
    private Placement impossible(int person) {
        List<Integer> people = new ArrayList<>(List.of(person));
        List<Integer> posts = new ArrayList<>();
        for (int column : Arrays.stream(settled, 0, settledCount).sorted().toArray()) {
            posts.add(column);
            for (int member = seating.firstIn(column); member >= 0; member = seating.nextIn(member)) {
                people.add(member);
            }
        }
        people.sort(null);
        return new Placement.Impossible(people, posts);
    }
}
