package id.petala.app.book;

import id.petala.app.eligibility.FitData;
import id.petala.app.placement.ConstraintPrices.Priced;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlannedMove;
import id.petala.app.plan.PlannedMoves;
import id.petala.app.run.LoadedRun;
import id.petala.engine.eligibility.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A plan with what it was made from.
 *
 * @param filled the posts to fill
 * @param constraints with their prices
 */
public record Planned(
        LoadedRun loaded,
        FitData fit,
        PlanScenario scenario,
        List<Target> filled,
        PlacementPlan plan,
        List<Priced> constraints) {

    public Planned {
        filled = List.copyOf(filled);
        constraints = List.copyOf(constraints);
    }

    List<PlannedMove> moves() {
        return PlannedMoves.of(fit, plan);
    }

    String agency() {
        return Objects.requireNonNullElse(loaded.intake().agency(), "");
    }

    /** The day of the inauguration. */
    LocalDate day() {
        return fit.rules().day();
    }
}
