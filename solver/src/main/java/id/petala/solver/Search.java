package id.petala.solver;

import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideSolver.Answer;
import id.petala.engine.placement.SideSolver.Start;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the best plan of one problem and proves it: bounds by a linear relaxation, its prices made exact; a plan of
 * whole people among the pairs that could still be in a better one; and where bound and plan don't meet, case by case, a
 * person in a post or not.
 */
final class Search {

    /** How far a search is. */
    @FunctionalInterface
    interface Progress {
        void at(int cases, long worth, long bound);
    }

    private static final int NODES_WHOLE = 1_000;
    private static final int OF_POST = 2;
    private static final int MOST_OF_POST = 8;
    private static final double LEAST_NARROWED = 0.2;

    private final SideProblem side;
    private final PlacementProblem problem;
    private final PairTable table;
    private final Cases cases;
    private final Relaxation relaxation;
    private final ExactPrices exact;
    private final Limits limits;
    private final Progress progress;
    private final List<Long> prices;
    private List<Integer> best = List.of();
    private long worth = Long.MIN_VALUE;
    private int count;

    private Search(SideProblem side, Start start, Limits limits, Progress progress, long fineness) {
        this.side = side;
        this.problem = side.problem();
        this.table = new PairTable(side);
        this.cases = new Cases(problem);
        this.relaxation = new Relaxation(side, table, cases);
        this.exact = new ExactPrices(side, fineness);
        this.limits = limits;
        this.progress = progress;
        this.prices = start.prices();
        FirstPairs.of(side, table, start).stream().forEach(relaxation::add);
        consider(start.plan());
    }

    static Answer of(SideProblem side, Start start, Limits limits, Progress progress) {
        Search search = new Search(side, start, limits, progress, ExactPrices.fineness(side.problem()));
        try {
            Proof.Case root = search.look(null);
            @Nullable List<Integer> found = search.best.isEmpty() ? null : search.best;
            return new Answer(found, new Proof(search.exact.fineness(), root));
        } finally {
            search.relaxation.delete();
        }
    }

    /** Keeps a plan when it obeys everything and is worth more than what is known. */
    private void consider(@Nullable List<Integer> plan) {
        if (plan == null || plan.isEmpty()) {
            return;
        }
        int[] seats = new int[problem.posts().size()];
        long sum = 0;
        for (int person = 0; person < plan.size(); person++) {
            int post = plan.get(person);
            if (!possible(person, post, seats)) {
                return;
            }
            sum += post == PlacementProblem.NOWHERE ? 0 : problem.worth(person, post);
        }
        if (sum > worth && side.obeys(plan)) {
            worth = sum;
            best = List.copyOf(plan);
        }
    }

    private boolean possible(int person, int post, int[] seats) {
        return post == PlacementProblem.NOWHERE
                ? !problem.required(person)
                : problem.allows(person, post) && ++seats[post] <= problem.seats(post);
    }

    /**
     * The proof of the case at hand.
     *
     * @param known prices of the case that this is a part of
     */
    private Proof.Case look(ExactPrices.@Nullable Priced known) {
        if (known != null && limits.reached(count, problem.pairs())) {
            return known.leaf();
        }
        Relaxation.Solution solution = relaxation.solve(limits.secondsLeft());
        count++;
        if (solution == null) {
            return (known == null ? exact.free(cases) : known).leaf();
        }
        ExactPrices.Priced priced = price(solution);
        consider(priced.plan());
        progress.at(count, worth, priced.bound());
        if (priced.bound() <= worth || priced.leaf().impossible()) {
            return priced.leaf();
        }
        return divide(solution, tighter(priced, known));
    }

    private ExactPrices.Priced price(Relaxation.Solution solution) {
        if (solution.missed() > 1e-7) {
            ExactPrices.Priced none = exact.impossible(cases, solution.rows());
            return none.leaf().impossible() ? none : exact.free(cases);
        }
        if (solution.whole()) {
            consider(plan(solution));
        }
        return exact.bound(cases, solution.rows());
    }

    private static ExactPrices.Priced tighter(ExactPrices.Priced priced, ExactPrices.@Nullable Priced known) {
        return known == null || priced.bound() <= known.bound() ? priced : known;
    }

    private Proof.Case divide(Relaxation.Solution solution, ExactPrices.Priced priced) {
        if (count == 1) {
            lookForWholePlan(solution, priced);
        }
        if (priced.bound() <= worth) {
            return priced.leaf();
        }
        BitSet hopeless = count == 1 ? exact.hopeless(priced, worth) : new BitSet();
        if (!hopeless.isEmpty() && hopeless.cardinality() >= LEAST_NARROWED * problem.pairs()) {
            return narrowed(priced, hopeless);
        }
        int pair = mostDivided(solution);
        if (pair < 0 || limits.reached(count, problem.pairs())) {
            return priced.leaf();
        }
        int person = table.person(pair);
        Proof.Case taken = taken(person, pair, priced);
        Proof.Case left = left(pair, priced);
        return new Proof.Split(person, problem.post(pair), taken, left);
    }

    /** A plan better than the one known can only be among fewer pairs: the search begins anew with those. */
    private Proof.Case narrowed(ExactPrices.Priced priced, BitSet hopeless) {
        long target = worth;
        Search rest = new Search(side.without(hopeless), new Start(best, prices), limits, progress, exact.fineness());
        try {
            Proof.Case proof = rest.look(null);
            consider(rest.best);
            return new Proof.Narrowed(priced.leaf(), target, proof);
        } finally {
            rest.relaxation.delete();
        }
    }

    /** Among few pairs first; a plan that is only fair already narrows the rest. */
    private void lookForWholePlan(Relaxation.Solution solution, ExactPrices.Priced priced) {
        Losses losses = exact.losses(priced);
        @Nullable List<Integer> found = null;
        for (int ofPost = OF_POST; found == null && ofPost <= MOST_OF_POST; ofPost *= 2) {
            IntStream used = solution.pairs().stream().mapToInt(Integer::intValue);
            IntStream likely = losses.leastFirst().filter(new Few(problem, table, ofPost, 0));
            int[] pairs = IntStream.concat(used, likely).distinct().sorted().toArray();
            found = WholePlan.among(side, table, pairs, best, NODES_WHOLE, limits.secondsLeft());
            consider(found);
        }
    }

    private Proof.Case taken(int person, int pair, ExactPrices.Priced priced) {
        BitSet others = cases.take(person, pair);
        relaxation.close(others);
        relaxation.require(person, true);
        Proof.Case proof = look(priced);
        cases.release(person, others);
        relaxation.open(others);
        relaxation.require(person, problem.required(person));
        return proof;
    }

    private Proof.Case left(int pair, ExactPrices.Priced priced) {
        BitSet one = new BitSet();
        one.set(pair);
        cases.close(pair);
        relaxation.close(one);
        Proof.Case proof = look(priced);
        cases.open(pair);
        relaxation.open(one);
        return proof;
    }

    /** The pair that is nearest to one half; negative when there are only whole ones. */
    private static int mostDivided(Relaxation.Solution solution) {
        int found = -1;
        double nearest = 0.5 - 1e-6;
        for (int i = 0; i < solution.pairs().size(); i++) {
            double distance = Math.abs(solution.parts().get(i) - 0.5);
            if (distance < nearest) {
                nearest = distance;
                found = solution.pairs().get(i);
            }
        }
        return found;
    }

    private List<Integer> plan(Relaxation.Solution solution) {
        List<Integer> plan =
                new ArrayList<>(Collections.nCopies(problem.people().size(), PlacementProblem.NOWHERE));
        for (int i = 0; i < solution.pairs().size(); i++) {
            if (solution.parts().get(i) > 0.5) {
                plan.set(
                        table.person(solution.pairs().get(i)),
                        problem.post(solution.pairs().get(i)));
            }
        }
        return plan;
    }
}
