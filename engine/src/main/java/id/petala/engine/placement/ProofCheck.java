package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Adds up a proof. In each case nobody gains more than the best pair still open less the prices on it, and all seats and
 * rows together no more than their prices: the sum bounds every plan of the case.
 */
final class ProofCheck {

    /** The bound of a problem that has no plan. */
    static final long NO_PLAN = Long.MIN_VALUE;

    private static final int FREE = -1;

    private final SideProblem side;
    private final PlacementProblem problem;
    private final long fineness;
    private final BitSet closed = new BitSet();
    private final int[] taken;
    private final List<PlanCheck.Found> faults = new ArrayList<>();

    private ProofCheck(SideProblem side, Proof proof) {
        this.side = side;
        this.problem = side.problem();
        this.fineness = proof.fineness();
        this.taken = new int[problem.people().size()];
        Arrays.fill(taken, FREE);
    }

    /**
     * What a proof shows.
     *
     * @param bound which no plan exceeds, {@link #NO_PLAN} when there is no plan; meaningless with faults
     */
    record Result(List<PlanCheck.Found> faults, long bound) {}

    /**
     * Adds up a proof.
     *
     * @throws ArithmeticException when prices are so large that sums of them overflow
     * @throws IllegalArgumentException when it is of another problem
     */
    static Result of(SideProblem side, Proof proof) {
        if (proof.fineness() < 1) {
            throw new IllegalArgumentException("no fineness: " + proof.fineness());
        }
        ProofCheck check = new ProofCheck(side, proof);
        long bound = check.bound(proof.root());
        return new Result(List.copyOf(check.faults), bound);
    }

    private long bound(Proof.Case part) {
        return switch (part) {
            case Proof.Leaf leaf -> bound(leaf);
            case Proof.Split split -> bound(split);
            case Proof.Narrowed narrowed -> bound(narrowed);
        };
    }

    private long bound(Proof.Split split) {
        int pair = problem.pair(split.person(), split.post());
        if (pair < 0 || closed.get(pair) || taken[split.person()] != FREE) {
            throw new IllegalArgumentException("a case that was decided before");
        }
        taken[split.person()] = pair;
        long with = bound(split.taken());
        taken[split.person()] = FREE;
        closed.set(pair);
        long without = bound(split.left());
        closed.clear(pair);
        return Math.max(with, without);
    }

    private long bound(Proof.Narrowed narrowed) {
        if (narrowed.prices().impossible()) {
            throw new IllegalArgumentException("no plan, and yet more cases");
        }
        requirePrices(narrowed.prices());
        long[] gains = gains(narrowed.prices());
        long sum = sum(narrowed.prices(), gains);
        if (sum == NO_PLAN) {
            return NO_PLAN;
        }
        BitSet hopeless = hopeless(gains, sum, narrowed.target());
        closed.or(hopeless);
        long rest = bound(narrowed.rest());
        closed.andNot(hopeless);
        return Math.max(narrowed.target(), rest);
    }

    /** Open pairs whose plans are all bounded by the target: of the person the best pair counts instead of this one. */
    private BitSet hopeless(long[] gains, long sum, long target) {
        BitSet hopeless = new BitSet();
        for (int person = 0; person < taken.length; person++) {
            long others = Math.subtractExact(sum, gain(person, gains));
            for (int pair = problem.first(person); taken[person] == FREE && pair < problem.end(person); pair++) {
                boolean bounded = Math.floorDiv(Math.addExact(others, gains[pair]), fineness) <= target;
                hopeless.set(pair, bounded && !closed.get(pair));
            }
        }
        return hopeless;
    }

    private long bound(Proof.Leaf leaf) {
        requirePrices(leaf);
        long sum = sum(leaf, gains(leaf));
        if (sum == NO_PLAN) {
            return NO_PLAN;
        }
        return leaf.impossible() ? impossible(sum) : Math.floorDiv(sum, fineness);
    }

    private long sum(Proof.Leaf leaf, long[] gains) {
        long sum = priced(leaf);
        for (int person = 0; person < taken.length; person++) {
            long gain = gain(person, gains);
            if (gain == NO_PLAN) {
                return NO_PLAN;
            }
            sum = Math.addExact(sum, gain);
        }
        return sum;
    }

    /** Were there a plan of this case, it would be worth nothing at worths of nothing, and the bound not below that. */
    private long impossible(long sum) {
        if (sum >= 0) {
            faults.add(new PlanCheck.Found(PlanCheck.Fault.NOT_IMPOSSIBLE, 0));
        }
        return NO_PLAN;
    }

    private void requirePrices(Proof.Leaf leaf) {
        if (leaf.posts().size() != problem.posts().size()
                || leaf.rows().size() != side.rows().size()) {
            throw new IllegalArgumentException("prices of another problem");
        }
        for (int post = 0; post < leaf.posts().size(); post++) {
            if (leaf.posts().get(post) < 0) {
                faults.add(new PlanCheck.Found(PlanCheck.Fault.NEGATIVE_PRICE, post));
            }
        }
        for (int row = 0; row < leaf.rows().size(); row++) {
            if (leaf.rows().get(row) < 0) {
                faults.add(new PlanCheck.Found(PlanCheck.Fault.NEGATIVE_ROW_PRICE, row));
            }
        }
    }

    private long priced(Proof.Leaf leaf) {
        long sum = 0;
        for (int post = 0; post < leaf.posts().size(); post++) {
            sum = Math.addExact(sum, Math.multiplyExact(leaf.posts().get(post), (long) problem.seats(post)));
        }
        for (int row = 0; row < leaf.rows().size(); row++) {
            sum = Math.addExact(
                    sum,
                    Math.multiplyExact(
                            leaf.rows().get(row), side.rows().get(row).limit()));
        }
        return sum;
    }

    /** Of each pair its worth less the prices on it. */
    private long[] gains(Proof.Leaf leaf) {
        long[] gains = new long[problem.pairs()];
        for (int pair = 0; pair < gains.length; pair++) {
            long worth = leaf.impossible() ? 0 : Math.multiplyExact(problem.worth(pair), fineness);
            gains[pair] = Math.subtractExact(worth, leaf.posts().get(problem.post(pair)));
        }
        for (int row = 0; row < leaf.rows().size(); row++) {
            long price = leaf.rows().get(row);
            if (price != 0) {
                charge(gains, side.rows().get(row), price);
            }
        }
        return gains;
    }

    private static void charge(long[] gains, SideRow row, long price) {
        for (int i = 0; i < row.size(); i++) {
            long charged = Math.multiplyExact(price, (long) row.coefficient(i));
            gains[row.pair(i)] = Math.subtractExact(gains[row.pair(i)], charged);
        }
    }

    private long gain(int person, long[] gains) {
        if (taken[person] != FREE) {
            return gains[taken[person]];
        }
        long most = problem.required(person) ? NO_PLAN : 0;
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            if (!closed.get(pair)) {
                most = Math.max(most, gains[pair]);
            }
        }
        return most;
    }
}
