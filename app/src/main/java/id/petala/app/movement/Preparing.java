package id.petala.app.movement;

import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.work.Steps;
import id.petala.app.work.WorkView;
import id.petala.app.work.Workshop;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Lays out pairs of runs and what moved between them, in the background: a large agency takes seconds. */
final class Preparing implements AutoCloseable {

    private static final int HELD = 4;
    private static final int STEPS = 3;

    private final OpenRuns runs;
    private final Workshop<Pair, Flows> workshop = new Workshop<>("movement", HELD);

    Preparing(OpenRuns runs) {
        this.runs = runs;
    }

    /** Two runs by their keys, from the one to the other. */
    record Pair(UUID from, UUID to) {
        static Pair of(KeptRun from, KeptRun to) {
            return new Pair(from.id(), to.id());
        }
    }

    /** What moved between two kept runs of one agency, as far as it is known within a time. */
    WorkView<Flows> within(KeptRun from, KeptRun to, Duration patience) {
        return workshop.await(Pair.of(from, to), steps -> flows(from, to, steps), patience);
    }

    /** Begins anew what was cancelled or has failed. */
    void begin(KeptRun from, KeptRun to) {
        workshop.begin(Pair.of(from, to), steps -> flows(from, to, steps));
    }

    void cancel(KeptRun from, KeptRun to) {
        workshop.cancel(Pair.of(from, to));
    }

    private Flows flows(KeptRun from, KeptRun to, Steps steps) throws IOException {
        OpenRun earlier = layOut(from, 0, steps);
        OpenRun later = layOut(to, 1, steps);
        steps.step(words -> words.t("movement.comparing"), 2, STEPS);
        return Flows.of(earlier, later, Objects.requireNonNull(runs.movement(from.id(), to.id())));
    }

    private OpenRun layOut(KeptRun run, int done, Steps steps) throws IOException {
        LocalDate asOf = run.asOf();
        steps.step(words -> words.t("movement.laying-out", words.date(asOf)), done, STEPS);
        return Objects.requireNonNull(runs.open(run.id()));
    }

    @Override
    public void close() {
        workshop.close();
    }
}
