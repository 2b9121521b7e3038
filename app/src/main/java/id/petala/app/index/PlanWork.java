package id.petala.app.index;

import id.petala.app.work.Steps;
import id.petala.app.work.WorkView;
import id.petala.app.work.Workshop;
import id.petala.engine.finding.Refused;
import id.petala.engine.index.Goal;
import id.petala.engine.index.PlanReport;
import id.petala.engine.index.Planner;
import id.petala.engine.index.Sheet;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Computes plans in the background, one after the other, and holds those asked for last. */
final class PlanWork implements AutoCloseable {

    private static final int HELD = 16;

    /** A plan of a worksheet of a run, whatever stands on the sliders. */
    private record Key(UUID run, String address) {}

    /** What came of it. */
    sealed interface Outcome {

        record Planned(PlanReport report) implements Outcome {}

        /** It can't be planned, with the reason. */
        record Impossible(Refused why) implements Outcome {}
    }

    private final Workshop<Key, Outcome> workshop = new Workshop<>("plan", HELD);

    /**
     * The plan that a page asks for, or how far it is.
     *
     * @param patience how long to wait for it
     * @throws WrongPlan when the goal isn't one of this index
     */
    WorkView<Outcome> await(UUID run, Raising raising, Duration patience) {
        Goal goal = raising.goal();
        String address = PlanPages.address(raising.period(), raising.ask().with(Map.of()));
        return workshop.await(new Key(run, address), steps -> outcome(raising.sheet(), goal, steps), patience);
    }

    private static Outcome outcome(Sheet sheet, Goal goal, Steps steps) {
        steps.step(words -> words.t("plan.busy"), 0, 1);
        try {
            return new Outcome.Planned(Planner.plan(sheet, goal));
        } catch (Refused refused) {
            return new Outcome.Impossible(refused);
        }
    }

    @Override
    public void close() {
        workshop.close();
    }
}
