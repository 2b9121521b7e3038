package id.petala.app.book;

import id.petala.app.eligibility.FitData;
import id.petala.app.placement.ConstraintPrices.Priced;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.Steadiness;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlannedMove;
import id.petala.app.plan.PlannedMoves;
import id.petala.app.platform.Words;
import id.petala.app.run.LoadedRun;
import id.petala.engine.eligibility.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what it was made from.
 *
 * @param filled the posts to fill
 * @param constraints with their prices
 * @param steadiness how firmly placements hold; null where nobody asked
 */
public record Planned(
        LoadedRun loaded,
        FitData fit,
        PlanScenario scenario,
        List<Target> filled,
        PlacementPlan plan,
        List<Priced> constraints,
        @Nullable Steadiness steadiness) {

    public Planned {
        filled = List.copyOf(filled);
        constraints = List.copyOf(constraints);
    }

    /** The chapter about how firmly placements hold; none where nobody asked. */
    Optional<SteadyChapter> steady(Words words) {
        return Optional.ofNullable(steadiness).map(known -> new SteadyChapter(this, known, words));
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
