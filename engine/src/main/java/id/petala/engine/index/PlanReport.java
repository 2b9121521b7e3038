package id.petala.engine.index;

import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.number.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what stands beside it.
 *
 * @param now the index today
 * @param reached whether the target is reached; the plan is else what leads to the most points. Always true of a budget
 * @param best the optimal plan
 * @param alternatives the next best plans, none of which holds all the steps of a better one
 * @param steps for each step of the plan the efforts that leave it optimal; empty when the target isn't reached
 * @param levers for each item the step after its last in the plan
 * @param unmet conditions of the category asked that no step can meet
 */
public record PlanReport(
        Sheet sheet,
        Goal goal,
        Rational now,
        @Nullable Category category,
        boolean reached,
        Plan best,
        List<Plan> alternatives,
        List<EffortRange> steps,
        List<Next> levers,
        List<Criterion> unmet) {

    public PlanReport {
        alternatives = List.copyOf(alternatives);
        steps = List.copyOf(steps);
        levers = List.copyOf(levers);
        unmet = List.copyOf(unmet);
    }

    /**
     * The step of an item that the plan doesn't take.
     *
     * @param from where the plan leaves the item
     * @param effort in millionths
     * @param gain by how much the index changes when this step follows the plan
     * @param perEffort gain by effort; null where the step takes none
     * @param optimal the efforts that leave the plan optimal without the step; null when the target isn't reached
     */
    public record Next(
            int place,
            int level,
            Criterion criterion,
            String from,
            String to,
            long effort,
            Rational gain,
            @Nullable Rational perEffort,
            @Nullable EffortRange optimal) {}

    /** Whether any step of the plan, or one left out, has an effort that nobody stated. */
    public boolean assumes() {
        return sheet.levers().stream().anyMatch(Lever::assumed);
    }
}
