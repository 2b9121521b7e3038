package id.petala.bench.rivals;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import id.petala.engine.placement.PlacementProblem;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A person as Timefold moves it; it asks for getters, setters and an empty constructor. */
@PlanningEntity
public class TimefoldPerson {

    private @Nullable InventedPlacement placement;
    private int number;
    private @Nullable Integer post;

    /** For Timefold, which copies plans by it. */
    public TimefoldPerson() {}

    TimefoldPerson(InventedPlacement placement, int number) {
        this.placement = placement;
        this.number = number;
    }

    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Integer getPost() {
        return post;
    }

    public void setPost(@Nullable Integer post) {
        this.post = post;
    }

    /** The posts that the person may take. */
    @ValueRangeProvider
    public List<Integer> getAllowed() {
        PlacementProblem problem = placement().problem();
        return IntStream.range(problem.first(number), problem.end(number))
                .mapToObj(problem::post)
                .toList();
    }

    private InventedPlacement placement() {
        return Objects.requireNonNull(placement);
    }

    long worth() {
        return post == null ? 0 : placement().problem().worth(number, post);
    }

    boolean moved() {
        int now = post == null ? PlacementProblem.NOWHERE : post;
        return placement().before().get(number) != now;
    }

    /** The unit of the post held; -1 for who holds none. */
    int unit() {
        int before = placement().before().get(number);
        return before == PlacementProblem.NOWHERE ? -1 : placement().units().get(before);
    }
}
