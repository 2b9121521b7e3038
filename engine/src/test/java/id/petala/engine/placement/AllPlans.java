package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every plan of a small problem, tried one by one. */
record AllPlans(PlacementProblem problem, List<List<Integer>> plans) {

    static AllPlans of(PlacementProblem problem) {
        AllPlans all = new AllPlans(problem, new ArrayList<>());
        all.extend(new ArrayList<>());
        return all;
    }

    private void extend(List<Integer> plan) {
        int person = plan.size();
        if (person == problem.people().size()) {
            plans.add(List.copyOf(plan));
            return;
        }
        for (int post = PlacementProblem.NOWHERE; post < problem.posts().size(); post++) {
            if (possible(plan, person, post)) {
                plan.add(post);
                extend(plan);
                plan.removeLast();
            }
        }
    }

    private boolean possible(List<Integer> plan, int person, int post) {
        if (post == PlacementProblem.NOWHERE) {
            return !problem.required(person);
        }
        long taken = plan.stream().filter(other -> other == post).count();
        return problem.allows(person, post) && taken < problem.seats(post);
    }

    long worth(List<Integer> plan) {
        long worth = 0;
        for (int person = 0; person < plan.size(); person++) {
            worth += plan.get(person) == PlacementProblem.NOWHERE ? 0 : problem.worth(person, plan.get(person));
        }
        return worth;
    }

    List<List<Integer>> best() {
        long most = plans.stream().mapToLong(this::worth).max().orElseThrow();
        return plans.stream().filter(plan -> worth(plan) == most).toList();
    }

    /** Of the best ones the first: being placed nowhere comes after every post. */
    List<Integer> first() {
        return best().stream().min(AllPlans::compare).orElseThrow();
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int person = 0; person < a.size(); person++) {
            int order = Comparator.<Integer>comparingLong(post -> Integer.toUnsignedLong(post))
                    .compare(a.get(person), b.get(person));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The posts that any of the best plans gives a person. */
    Set<Integer> posts(int person) {
        Set<Integer> posts = new TreeSet<>();
        best().forEach(plan -> posts.add(plan.get(person)));
        return posts;
    }
}
