package id.petala.app.placing;

import id.petala.app.placing.PlacingWork.Outcome;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.work.WorkView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that is compared with others.
 *
 * @param key the end of its address
 * @param name under which it is kept; empty where it isn't
 */
record Compared(String key, String name, String text, WorkView<Outcome> state) {

    /** Its plan; null where there is none, or none yet. */
    @Nullable
    ScenarioPlan plan() {
        return state instanceof WorkView.Done<Outcome>(Outcome.Planned planned) ? planned.plan() : null;
    }

    /** Its lines that say something, without the space around them. */
    List<String> lines() {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .distinct()
                .toList();
    }
}
