package id.petala.app.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes things in the background, one after the other, and holds the few that were asked for last. */
final class Workshop<K, R> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    private final int most;
    private final Map<K, Work<R>> works = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService worker;

    /**
     * A workshop.
     *
     * @param most as many finished works are held
     */
    Workshop(String name, int most) {
        this.most = most;
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** The work of a key; null where there is none, or somebody has cancelled it. */
    synchronized @Nullable Work<R> find(K key) {
        return works.get(key);
    }

    /** Begins anew unless it is under way. */
    synchronized void begin(K key, Work.Job<R> job) {
        Work<R> known = works.get(key);
        if (known != null && known.busy()) {
            return;
        }
        Work<R> fresh = new Work<>();
        works.put(key, fresh);
        forget();
        worker.execute(() -> run(fresh, job));
    }

    /** Lets go of the oldest that is over, until few enough are held. */
    private void forget() {
        while (works.size() > most) {
            K oldest = works.entrySet().stream()
                    .filter(entry -> !entry.getValue().busy())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            if (oldest == null) {
                return;
            }
            works.remove(oldest);
        }
    }

    synchronized void cancel(K key) {
        Work<R> known = works.get(key);
        if (known != null && known.busy()) {
            known.cancel();
            works.remove(key);
        }
    }

    private void run(Work<R> work, Work.Job<R> job) {
        try {
            if (!work.cancelled()) {
                work.result(job.run(work));
            }
        } catch (CancellationException cancelled) {
            LOG.debug("Cancelled");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Fault {}", number, e);
            work.fault(number);
        }
    }

    @Override
    public synchronized void close() {
        works.values().forEach(Work::cancel);
        worker.shutdownNow();
    }
}
