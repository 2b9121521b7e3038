package id.petala.app.placement;

import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.Trains;
import java.util.List;

/**
 * A plan with its proof.
 *
 * @param posts of each person the number of the post, or nowhere
 * @param prices of each post, in the units of the input
 */
public record PlacementPlan(PlacementInput input, List<Integer> posts, List<Long> prices) {

    /** What the check says, made anew each time. */
    public PlanCheck.Result check() {
        return PlanCheck.of(input.problem(), posts, prices);
    }

    public List<Trains.Train> trains() {
        return Trains.of(input.before(), posts);
    }

    public long placed() {
        return posts.stream().filter(post -> post >= 0).count();
    }
}
