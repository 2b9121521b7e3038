package id.petala.app.plan;

import id.petala.app.placement.PlacementPlan.Step;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The seats of the posts that a scenario is to fill.
 *
 * @param all how many there are
 * @param before how many are open before the plan
 * @param filled how many open ones are filled
 * @param after how many are open after the plan, those included that it has opened
 */
public record Seats(int all, int before, int filled, int after) {

    /** The seats of a plan. */
    public static Seats of(ScenarioPlan plan) {
        List<Step> people = plan.solved().plan().everybody();
        Map<String, Integer> then = new TreeMap<>();
        Map<String, Integer> now = new TreeMap<>();
        for (Step one : people) {
            now.merge(one.from(), 1, Integer::sum);
            then.merge(one.to(), 1, Integer::sum);
        }
        int all = 0;
        int before = 0;
        int filled = 0;
        int after = 0;
        for (Map.Entry<String, Integer> post : plan.tables().filledSeats().entrySet()) {
            int open = Math.max(0, post.getValue() - now.getOrDefault(post.getKey(), 0));
            int left = Math.max(0, post.getValue() - then.getOrDefault(post.getKey(), 0));
            all += post.getValue();
            before += open;
            filled += Math.max(0, open - left);
            after += left;
        }
        return new Seats(all, before, filled, after);
    }
}
