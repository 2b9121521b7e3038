package id.petala.app.work;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes things in the background, one after the other, and holds the few that were asked for last. */
public final class Workshop<K, R> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    private final int most;
    private final Map<K, Work<R>> works = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService worker;

    /**
     * A workshop with a worker of its own.
     *
     * @param name of the worker's thread
     * @param most as many works that have ended are held
     */
    public Workshop(String name, int most) {
        this.most = most;
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** What a worker does. */
    @FunctionalInterface
    public interface Job<R> {

        /** Makes it, and says at each step how far it is. */
        R run(Steps steps) throws IOException;
    }

    /** The work of a key as it is now. */
    public synchronized WorkView<R> look(K key) {
        Work<R> known = works.get(key);
        return known == null ? new WorkView.None<>() : known.state();
    }

    /** Begins anew unless it is under way. */
    public synchronized void begin(K key, Job<R> job) {
        Work<R> known = works.get(key);
        if (known == null || !known.busy()) {
            fresh(key, job);
        }
    }

    /**
     * Begins what was never begun, or is no longer held, and waits for it. What was cancelled or has failed is not begun
     * again.
     *
     * @param patience how long to wait
     * @return the work at its end, or as it is once the time is over
     */
    public WorkView<R> await(K key, Job<R> job, Duration patience) {
        return known(key, job).await(patience);
    }

    private synchronized Work<R> known(K key, Job<R> job) {
        Work<R> known = works.get(key);
        return known == null ? fresh(key, job) : known;
    }

    private Work<R> fresh(K key, Job<R> job) {
        Work<R> fresh = new Work<>();
        works.put(key, fresh);
        forget();
        worker.execute(() -> run(fresh, job));
        return fresh;
    }

    /** Lets go of the oldest that has ended, until few enough are held. */
    private void forget() {
        var oldest = works.entrySet().iterator();
        while (works.size() > most && oldest.hasNext()) {
            if (!oldest.next().getValue().busy()) {
                oldest.remove();
            }
        }
    }

    /** Ends a work at its next step. */
    public synchronized void cancel(K key) {
        Work<R> known = works.get(key);
        if (known != null && known.busy()) {
            known.cancel();
        }
    }

    private void run(Work<R> work, Job<R> job) {
        try {
            if (work.busy()) {
                work.done(job.run(work));
            }
        } catch (CancellationException cancelled) {
            LOG.debug("Cancelled");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Fault {}", number, e);
            work.failed(number);
        }
    }

    @Override
    public synchronized void close() {
        works.values().forEach(Work::cancel);
        worker.shutdownNow();
    }
}
