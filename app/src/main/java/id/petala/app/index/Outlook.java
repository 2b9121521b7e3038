package id.petala.app.index;

import id.petala.engine.finding.Refused;
import id.petala.engine.index.Efforts;
import id.petala.engine.index.Goal;
import id.petala.engine.index.PlanReport;
import id.petala.engine.index.Planner;
import id.petala.engine.index.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies ahead of a figure.
 *
 * @param openings what is missing, what lifts most first
 * @param way how it gets on
 */
record Outlook(List<Openings.Opening> openings, Way way) {

    /** So many assumed steps are planned where there is no category to reach. */
    static final int STEPS = 3;

    /** How a figure gets on: by planned steps, or not and why. */
    sealed interface Way permits Planned, Unplanned {}

    /**
     * Steps under assumed efforts.
     *
     * @param next the category that they are to reach; null where the most points for {@link #STEPS} steps were asked for
     */
    record Planned(PlanReport report, IndexFigure.@Nullable Next next) implements Way {}

    /** Why no steps are planned. */
    enum Unplanned implements Way {
        INCOMPLETE,
        NOT_APPLICABLE,
        HIGHEST,
        VERDICT,
        REFUSED
    }

    static Outlook of(IndexPeriod period) {
        return new Outlook(Openings.of(period), way(period));
    }

    private static Way way(IndexPeriod period) {
        IndexFigure figure = period.figure();
        if (figure.value() == null) {
            return figure.possible() == null ? Unplanned.NOT_APPLICABLE : Unplanned.INCOMPLETE;
        }
        if (figure.verdict()) {
            return Unplanned.VERDICT;
        }
        return figure.highest() ? Unplanned.HIGHEST : planned(period, figure.next());
    }

    private static Way planned(IndexPeriod period, IndexFigure.@Nullable Next next) {
        try {
            Worksheet.Stage stage = period.worksheet().last();
            Sheet sheet = stage.planned(stage.facts().table(), Efforts.none());
            return new Planned(Planner.plan(sheet, goal(next)), next);
        } catch (Refused refused) {
            return Unplanned.REFUSED;
        }
    }

    private static Goal goal(IndexFigure.@Nullable Next next) {
        return next == null ? new Goal.Budget(STEPS * Efforts.ASSUMED) : new Goal.Standing(next.category());
    }
}
