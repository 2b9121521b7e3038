package id.petala.app.run;

import id.petala.app.intake.Intake;
import id.petala.app.intake.Progress;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demo's runs, of which a test changes what it is about. */
public abstract class ForwardingRuns implements OpenRuns {

    private final DemoRuns runs = DemoRuns.get();

    @Override
    public @Nullable OpenRun shownOrNone() {
        return runs.shownOrNone();
    }

    @Override
    public @Nullable UUID newest() {
        return runs.newest();
    }

    @Override
    public List<KeptRun> runs() {
        return runs.runs();
    }

    @Override
    public @Nullable OpenRun open(UUID run) throws IOException {
        return runs.open(run);
    }

    @Override
    public List<Standing> history(String nip) {
        return runs.history(nip);
    }

    @Override
    public @Nullable Movement movement(UUID from, UUID to) throws IOException {
        return runs.movement(from, to);
    }

    @Override
    public @Nullable Intake read(UUID run, RuleBook rules) throws IOException {
        return runs.read(run, rules);
    }

    @Override
    public @Nullable Replay replay(UUID run, Progress progress) throws IOException {
        return runs.replay(run, progress);
    }

    @Override
    public boolean seal(UUID run, String official, String reason) {
        return runs.seal(run, official, reason);
    }
}
