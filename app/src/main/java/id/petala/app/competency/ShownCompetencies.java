package id.petala.app.competency;

import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import java.util.ArrayDeque;
import java.util.Deque;

/** Competencies of runs, laid out once for each; those asked for last are held. */
final class ShownCompetencies {

    private static final int HELD = 2;

    private final OpenRuns runs;
    private final Deque<RunCompetencies> held = new ArrayDeque<>();

    ShownCompetencies(OpenRuns runs) {
        this.runs = runs;
    }

    /**
     * Of the run shown now.
     *
     * @throws id.petala.app.run.NothingShown while none is kept
     */
    RunCompetencies shown() {
        return of(runs.shown());
    }

    synchronized RunCompetencies of(OpenRun open) {
        RunCompetencies found = held.stream()
                .filter(one -> one.of(open))
                .findFirst()
                .orElseGet(() -> new RunCompetencies(open));
        held.remove(found);
        held.addFirst(found);
        if (held.size() > HELD) {
            held.removeLast();
        }
        return found;
    }
}
