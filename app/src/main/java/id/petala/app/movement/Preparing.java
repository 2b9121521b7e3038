package id.petala.app.movement;

import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays out pairs of runs and what moved between them, one after the other in the background: a large agency takes
 * seconds. The pairs asked for last are kept.
 */
final class Preparing implements AutoCloseable {

    private static final int HELD = 4;

    private final OpenRuns runs;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("movement").daemon().factory());
    private final Map<Pair, Job> jobs = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Job> eldest) {
            return size() > HELD;
        }
    };

    Preparing(OpenRuns runs) {
        this.runs = runs;
    }

    /** Two runs by their keys, from the one to the other. */
    record Pair(UUID from, UUID to) {}

    /** What is being done, in this order. */
    enum Stage {
        WAITING,
        EARLIER,
        LATER,
        COMPARING
    }

    private static final class Job {
        private volatile Stage stage = Stage.WAITING;
        private final CompletableFuture<Flows> result;

        Job(Function<Job, Flows> work, ExecutorService worker) {
            this.result = CompletableFuture.supplyAsync(() -> work.apply(this), worker);
        }
    }

    /** What moved between two kept runs of one agency; null when that is not known within a time. */
    @Nullable
    Flows within(Pair pair, Duration patience) {
        Job job = job(pair);
        try {
            return job.result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillWorking) {
            return null;
        } catch (ExecutionException fault) {
            forget(pair);
            throw new IllegalStateException("the movement could not be found", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** How far a pair is that was asked for. */
    Stage stage(Pair pair) {
        return job(pair).stage;
    }

    private synchronized Job job(Pair pair) {
        Job known = jobs.get(pair);
        Job job = known == null ? new Job(fresh -> flows(pair, fresh), worker) : known;
        jobs.putIfAbsent(pair, job);
        return job;
    }

    private synchronized void forget(Pair pair) {
        jobs.remove(pair);
    }

    private Flows flows(Pair pair, Job job) {
        try {
            job.stage = Stage.EARLIER;
            OpenRun earlier = Objects.requireNonNull(runs.open(pair.from()));
            job.stage = Stage.LATER;
            OpenRun later = Objects.requireNonNull(runs.open(pair.to()));
            job.stage = Stage.COMPARING;
            return Flows.of(earlier, later, Objects.requireNonNull(runs.movement(pair.from(), pair.to())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
