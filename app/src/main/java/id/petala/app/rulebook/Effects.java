package id.petala.app.rulebook;

import id.petala.app.intake.Intake;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.RuleBookReader;
import id.petala.engine.talent.MapTalent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Works out the effects of instruments on runs, one after the other in the background; those asked for last are held. */
final class Effects implements AutoCloseable {

    private static final int HELD = 4;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("effect").daemon().factory());
    private final Map<Asked, CompletableFuture<Effect>> held = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, CompletableFuture<Effect>> eldest) {
            return size() > HELD;
        }
    };

    private final OpenRuns runs;

    Effects(OpenRuns runs) {
        this.runs = runs;
    }

    private record Asked(UUID run, String sha256) {}

    /**
     * The effect of an instrument on a run.
     *
     * @param milliseconds how long to wait for it
     * @return null while it is being worked out
     * @throws id.petala.engine.rule.NoValueOnDay when the instrument has no value on the day of the run
     */
    @Nullable
    Effect of(OpenRun run, ListedInstrument other, long milliseconds) {
        CompletableFuture<Effect> asked = asked(run, other);
        try {
            return asked.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            forget(run, other);
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        }
    }

    private synchronized CompletableFuture<Effect> asked(OpenRun run, ListedInstrument other) {
        return held.computeIfAbsent(
                key(run, other), _ -> CompletableFuture.supplyAsync(() -> compute(run, other), worker));
    }

    private synchronized void forget(OpenRun run, ListedInstrument other) {
        held.remove(key(run, other));
    }

    private static Asked key(OpenRun run, ListedInstrument other) {
        return new Asked(run.kept().id(), other.instrument().texts().getFirst().sha256());
    }

    private Effect compute(OpenRun run, ListedInstrument other) {
        MapTalent mapper =
                new MapTalent(other.book(), other.instrument(), run.run().asOf());
        return new Effect(run, mapper.of(facts(run, other)));
    }

    /** The facts of the run; where the other instrument brings facts that the run was read without, the data are read again. */
    private FactTable facts(OpenRun run, ListedInstrument other) {
        FactCatalogue known =
                RuleBookReader.read(run.run().instrument().texts()).facts();
        boolean all = other.instrument().nodes().stream()
                .allMatch(node -> !(node instanceof Node.Leaf leaf)
                        || leaf.fact().equals(known.find(leaf.fact().id())));
        return all ? run.run().map().facts() : readAgain(run, other);
    }

    private FactTable readAgain(OpenRun run, ListedInstrument other) {
        try {
            Intake intake = runs.read(run.kept().id(), other.book());
            if (intake == null) {
                throw new Refused(Finding.reject(
                        "own-rule.facts", Where.file(other.instrument().id()), null, ""));
            }
            return intake.facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
