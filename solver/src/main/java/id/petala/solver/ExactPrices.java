package id.petala.solver;

import id.petala.engine.placement.NetworkSolver;
import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Prices of rows found in floating point are rounded to whole parts of the unit; with them fixed, what is left is a plain
 * network, whose best plan and prices of posts are found exactly.
 */
final class ExactPrices {

    private static final long FINEST = 1_000_000;
    private static final long HEADROOM = 10_000;

    private final SideProblem side;
    private final PlacementProblem problem;
    private final long fineness;
    private final long highest;

    ExactPrices(SideProblem side, long fineness) {
        this.side = side;
        this.problem = side.problem();
        this.fineness = fineness;
        this.highest = summable(problem) / 4;
    }

    /** As many parts of the unit as leave room for sums. */
    static long fineness(PlacementProblem problem) {
        long most = summable(problem) / largest(problem);
        long fineness = FINEST;
        while (fineness > 1 && fineness > most / HEADROOM) {
            fineness /= 10;
        }
        return fineness;
    }

    private static long largest(PlacementProblem problem) {
        long most = 1;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            most = Math.max(most, Math.abs(problem.worth(pair)));
        }
        return most;
    }

    /** The most that a single worth may be. */
    private static long summable(PlacementProblem problem) {
        return Long.MAX_VALUE / 8 / (problem.people().size() + 1L);
    }

    /** Prices are in so many parts of the unit. */
    long fineness() {
        return fineness;
    }

    /**
     * A case with its prices.
     *
     * @param sum the bound in parts of the unit
     * @param bound in the unit of the worths; the least number where the case has no plan
     * @param plan the best one at these prices, which needn't obey the rows
     */
    record Priced(
            Proof.Leaf leaf, long sum, long bound, @Nullable List<Integer> plan) {}

    /** The bound at prices of the rows, in units. */
    Priced bound(Cases cases, List<Double> rows) {
        return priced(cases, whole(rows), false);
    }

    /** The same with worths of nothing: below zero it shows that the case has no plan. */
    Priced impossible(Cases cases, List<Double> rows) {
        return priced(cases, whole(rows), true);
    }

    /** One case bounded by no prices of rows at all. */
    Priced free(Cases cases) {
        return priced(cases, new long[side.rows().size()], false);
    }

    private long[] whole(List<Double> rows) {
        return rows.stream()
                .mapToLong(price -> Math.clamp(Math.round(price * fineness), 0, highest))
                .toArray();
    }

    private Priced priced(Cases cases, long[] rows, boolean impossible) {
        long[] worths = charged(rows, impossible);
        long sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum = Math.addExact(
                    sum, Math.multiplyExact(rows[row], side.rows().get(row).limit()));
        }
        return switch (NetworkSolver.solveAny(cases.problem(worths))) {
            case Placement.Impossible crowded -> crowded(crowded);
            case Placement.Optimal best -> priced(best, sum, worths, rows, impossible);
        };
    }

    /** Of each pair its worth less the prices of its rows. */
    private long[] charged(long[] rows, boolean impossible) {
        long[] worths = new long[problem.pairs()];
        for (int pair = 0; pair < worths.length && !impossible; pair++) {
            worths[pair] = Math.multiplyExact(problem.worth(pair), fineness);
        }
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] != 0) {
                charge(worths, side.rows().get(row), rows[row]);
            }
        }
        return worths;
    }

    private static void charge(long[] worths, SideRow row, long price) {
        for (int i = 0; i < row.size(); i++) {
            worths[row.pair(i)] -= Math.multiplyExact(price, (long) row.coefficient(i));
        }
    }

    private Priced priced(Placement.Optimal best, long limits, long[] worths, long[] rows, boolean impossible) {
        long sum = limits;
        for (int person = 0; person < best.posts().size(); person++) {
            int post = best.posts().get(person);
            if (post != PlacementProblem.NOWHERE) {
                sum = Math.addExact(sum, worths[problem.pair(person, post)]);
            }
        }
        List<Long> prices = LongStream.of(rows).boxed().toList();
        boolean none = impossible && sum < 0;
        long bound = none ? Long.MIN_VALUE : Math.floorDiv(sum, fineness);
        return new Priced(new Proof.Leaf(best.prices(), prices, none), sum, bound, best.posts());
    }

    /** More people than seats: a price of one on these posts shows it. */
    private Priced crowded(Placement.Impossible crowded) {
        long[] prices = new long[problem.posts().size()];
        crowded.posts().forEach(post -> prices[post] = 1);
        List<Long> none = side.rows().stream().map(_ -> 0L).toList();
        return new Priced(new Proof.Leaf(LongStream.of(prices).boxed().toList(), none, true), 0, Long.MIN_VALUE, null);
    }

    /** Pairs that by these prices are in no plan worth more than one that is known; none while none is known. */
    BitSet hopeless(Priced priced, long worth) {
        BitSet hopeless = new BitSet();
        if (worth == Long.MIN_VALUE) {
            return hopeless;
        }
        Losses losses = losses(priced);
        for (int pair = 0; pair < problem.pairs(); pair++) {
            hopeless.set(pair, Math.floorDiv(priced.sum() - losses.of(pair), fineness) <= worth);
        }
        return hopeless;
    }

    /** What people lose by each pair at the prices, in parts of the unit. */
    Losses losses(Priced priced) {
        long[] rows = priced.leaf().rows().stream().mapToLong(Long::longValue).toArray();
        return new Losses(problem, charged(rows, false), priced.leaf().posts());
    }
}
