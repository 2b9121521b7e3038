package id.petala.bench.rivals;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as Timefold holds it. */
@PlanningSolution
public class TimefoldPlan {

    private List<TimefoldPerson> people = List.of();
    private List<TimefoldRival.Limit> limits = List.of();
    private @Nullable HardSoftLongScore score;

    /** For Timefold, which copies plans by it. */
    public TimefoldPlan() {}

    TimefoldPlan(List<TimefoldPerson> people, List<TimefoldRival.Limit> limits) {
        this.people = people;
        this.limits = limits;
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldPerson> getPeople() {
        return people;
    }

    public void setPeople(List<TimefoldPerson> people) {
        this.people = people;
    }

    @ProblemFactCollectionProperty
    public List<TimefoldRival.Limit> getLimits() {
        return limits;
    }

    public void setLimits(List<TimefoldRival.Limit> limits) {
        this.limits = limits;
    }

    @PlanningScore
    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }
}
