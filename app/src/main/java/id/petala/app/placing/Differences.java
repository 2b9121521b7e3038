package id.petala.app.placing;

import id.petala.app.placement.PlacementPlan.Step;
import id.petala.app.plan.ScenarioPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Who isn't in the same post in all of some plans. Who takes no part in a plan keeps the present post there. */
final class Differences {

    private final List<Map<String, String>> after;
    private final Map<String, String> before = new TreeMap<>();

    /**
     * Somebody who isn't in the same post in all plans, by codes.
     *
     * @param now the present post; empty for none
     * @param posts that in each plan; empty for none
     */
    record Elsewhere(String nip, String now, List<String> posts) {

        Elsewhere {
            posts = List.copyOf(posts);
        }
    }

    Differences(List<ScenarioPlan> plans) {
        this.after = plans.stream().map(plan -> posts(plan, Step::to)).toList();
        plans.forEach(plan -> posts(plan, Step::from).forEach(before::putIfAbsent));
    }

    private static Map<String, String> posts(ScenarioPlan plan, Function<Step, String> post) {
        Map<String, String> posts = new TreeMap<>();
        plan.solved().plan().everybody().forEach(one -> posts.put(one.nip(), post.apply(one)));
        return posts;
    }

    /** All of them, by NIP. */
    List<Elsewhere> all() {
        List<Elsewhere> all = new ArrayList<>();
        before.forEach((nip, now) -> {
            List<String> posts = after.stream()
                    .map(one -> Objects.requireNonNull(one.getOrDefault(nip, now)))
                    .toList();
            if (posts.stream().distinct().count() > 1) {
                all.add(new Elsewhere(nip, now, posts));
            }
        });
        return all;
    }
}
