package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What a proved plan without rows loses when somebody is put elsewhere, without solving again. The best plan with a person
 * in another post differs from the best plan by one chain of moves, which begins in that post and ends in the seat that the
 * person leaves. At the prices no move gains anything, so the chain that loses least is a shortest path: one search
 * backwards from a post tells the price of every post for everybody who sits in it. Immutable.
 */
public final class PairPrices {

    private final List<Integer> plan;
    private final Residual residual;

    /**
     * Prices of a plan.
     *
     * @param plan of each person the post, or {@link PlacementProblem#NOWHERE}
     * @param prices of each post
     * @throws IllegalArgumentException when the prices don't prove that no plan is better
     */
    public PairPrices(PlacementProblem problem, List<Integer> plan, List<Long> prices) {
        if (!PlanCheck.of(problem, plan, prices).optimal()) {
            throw new IllegalArgumentException("a plan that isn't proved");
        }
        this.plan = List.copyOf(plan);
        this.residual = new Residual(problem, plan, prices);
    }

    /** The prices of all posts for one person. */
    public Person of(int person) {
        return new Person(person, residual.toward(residual.column(plan.get(person))));
    }

    /** What one person costs elsewhere. */
    public final class Person {
        private final int person;
        private final Residual.Search search;

        private Person(int person, Residual.Search search) {
            this.person = person;
            this.search = search;
        }

        /**
         * The worth of the plan less that of the best plan with the person in a post.
         *
         * @param post or {@link PlacementProblem#NOWHERE}
         * @return zero for the post that the plan gives the person; empty where no plan puts the person there
         */
        public OptionalLong price(int post) {
            return plan.get(person) == post ? OptionalLong.of(0) : known(search.price(person, residual.column(post)));
        }

        /**
         * The best plan with the person in a post: of each person the post.
         *
         * @param post or {@link PlacementProblem#NOWHERE}
         * @throws IllegalArgumentException where no plan puts the person there
         */
        public List<Integer> plan(int post) {
            if (price(post).isEmpty()) {
                throw new IllegalArgumentException("no plan puts the person there");
            }
            List<Integer> other = new ArrayList<>(plan);
            if (plan.get(person) != post) {
                other.set(person, post);
                search.moves(residual.column(post), other);
            }
            return List.copyOf(other);
        }
    }

    /**
     * Of each person the worth of the plan less that of the best plan in which the person isn't where it is now. Every plan
     * that loses less keeps the person there. Empty for those whom every plan keeps there, and for those placed nowhere.
     */
    public List<OptionalLong> leaving() {
        long[] least = new long[plan.size()];
        Arrays.fill(least, Residual.FAR);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int person = 0; person < plan.size(); person++) {
            if (plan.get(person) != PlacementProblem.NOWHERE) {
                members.computeIfAbsent(plan.get(person), _ -> new ArrayList<>())
                        .add(person);
            }
        }
        members.forEach((post, people) -> residual.leaving(
                post, people.stream().mapToInt(Integer::intValue).toArray(), least));
        return Arrays.stream(least).mapToObj(PairPrices::known).toList();
    }

    private static OptionalLong known(long price) {
        return price == Residual.FAR ? OptionalLong.empty() : OptionalLong.of(price);
    }
}
