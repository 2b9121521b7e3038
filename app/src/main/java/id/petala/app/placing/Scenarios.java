package id.petala.app.placing;

import id.petala.app.database.PlacementScenario;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios that pages can open on the run shown, by the ends of their addresses: those begun since Petala was started, and
 * those kept. The end of an address follows from the text alone, so that a kept scenario has the same one every time.
 */
final class Scenarios {

    private final OpenRuns runs;
    private final PlacingWork work;
    private final KeptScenarios kept;

    Scenarios(OpenRuns runs, PlacingWork work, KeptScenarios kept) {
        this.runs = runs;
        this.work = work;
        this.kept = kept;
    }

    /** The text of a scenario; null where it is neither held nor kept. */
    @Nullable
    String text(OpenRun run, String key) {
        String held = work.text(run, key);
        return held == null
                ? keptAs(key).stream()
                        .map(PlacementScenario::text)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : held;
    }

    /** What a scenario is kept as, the newest first. */
    List<PlacementScenario> keptAs(String key) {
        return holding().stream()
                .filter(one -> one.text() != null && PlacingWork.key(one.text()).equals(key))
                .toList();
    }

    /** The kept scenarios, the newest first. */
    List<PlacementScenario> holding() {
        return kept.holding();
    }

    /** All acts, the newest first. */
    List<PlacementScenario> acts() {
        return kept.acts();
    }

    void add(PlacementScenario act) {
        kept.add(act);
    }

    /** The day of the map that a scenario was kept for; null where that map is no longer listed. */
    @Nullable
    LocalDate day(PlacementScenario scenario) {
        return runs.runs().stream()
                .filter(run -> run.id().equals(scenario.run()))
                .map(KeptRun::asOf)
                .findFirst()
                .orElse(null);
    }
}
