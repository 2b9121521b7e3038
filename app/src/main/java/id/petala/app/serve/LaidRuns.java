package id.petala.app.serve;

import id.petala.app.check.CheckedData;
import id.petala.app.check.DataCheck;
import id.petala.app.file.Draft;
import id.petala.app.run.OpenRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runs laid out in memory: the newest, and the few others asked for last. Each is laid out once, by the first who asks; only
 * who asks for the same one waits for it.
 */
final class LaidRuns {

    private static final Logger LOG = LoggerFactory.getLogger(LaidRuns.class);

    /** For so many seconds after a run is laid out, the machine is left to who asked for it. */
    private static final int PATIENCE = 1;

    /** Lays out a run. */
    @FunctionalInterface
    interface Laying {
        Laid lay() throws IOException;
    }

    /** A run laid out, with its data in a room for as long as it is, and what a check finds in them once that is asked for. */
    static final class Laid {
        private final Draft room;
        private final OpenRun open;
        private @Nullable CheckedData checked;

        Laid(Draft room, OpenRun open) {
            this.room = room;
            this.open = open;
        }

        OpenRun open() {
            return open;
        }

        synchronized CheckedData checked() {
            if (checked == null) {
                checked = new CheckedData(room, DataCheck.of(open.intake(), open.run()));
            }
            return checked;
        }
    }

    private final int most;
    private final Map<UUID, FutureTask<Laid>> held = new LinkedHashMap<>(16, 0.75f, true);
    private volatile @Nullable UUID newest;
    private volatile Consumer<OpenRun> preparing = _ -> {};

    /** @param most as many are held beside the newest */
    LaidRuns(int most) {
        this.most = most;
    }

    /** The run that is kept in memory whatever else is asked for; null while none is kept. */
    @Nullable
    UUID newest() {
        return newest;
    }

    void newest(UUID run) {
        newest = run;
    }

    /** From now on, does in the background with each run laid out, and with the newest at once, what makes its pages quick. */
    void prepareWith(Consumer<OpenRun> work) throws IOException {
        preparing = work;
        UUID now = newest;
        Laid laid = now == null ? null : known(now);
        if (laid != null) {
            prepare(laid);
        }
    }

    private void prepare(Laid laid) {
        Consumer<OpenRun> work = preparing;
        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS, LaidRuns::inBackground)
                .execute(() -> prepared(laid.open(), work));
    }

    private static void inBackground(Runnable work) {
        Thread _ = Thread.ofPlatform().name("preparing").daemon().start(work);
    }

    private static void prepared(OpenRun run, Consumer<OpenRun> work) {
        try {
            work.accept(run);
        } catch (RuntimeException e) {
            LOG.warn("The pages of a map could not be prepared; each is drawn when it is asked for", e);
        }
    }

    /** A run that is laid out already, or about to be; null for any other. */
    @Nullable
    Laid known(UUID run) throws IOException {
        FutureTask<Laid> task;
        synchronized (held) {
            task = held.get(run);
        }
        return task == null ? null : result(run, task);
    }

    /** A run, laid out now unless it is already. */
    Laid get(UUID run, Laying laying) throws IOException {
        FutureTask<Laid> task;
        List<FutureTask<Laid>> dropped;
        synchronized (held) {
            task = held.computeIfAbsent(run, _ -> new FutureTask<>(() -> lay(laying)));
            dropped = dropBeyond(run);
        }
        dropped.forEach(LaidRuns::removeRoom);
        task.run();
        return result(run, task);
    }

    /** Lets go of runs that would be laid out differently now. */
    void forget(Predicate<OpenRun> which) {
        List<FutureTask<Laid>> dropped = new ArrayList<>();
        synchronized (held) {
            held.values()
                    .removeIf(task -> task.state() == FutureTask.State.SUCCESS
                            && which.test(task.resultNow().open())
                            && dropped.add(task));
        }
        dropped.forEach(LaidRuns::removeRoom);
    }

    private Laid lay(Laying laying) throws IOException {
        Laid laid = laying.lay();
        prepare(laid);
        return laid;
    }

    private Laid result(UUID run, FutureTask<Laid> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            synchronized (held) {
                held.remove(run, task);
            }
            throw fault(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a map was laid out", e);
        }
    }

    private static IOException fault(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException unreadable -> unreadable;
            case UncheckedIOException unreadable -> new IOException(unreadable.getMessage(), unreadable);
            case null, default -> throw new IllegalStateException("a map could not be laid out", cause);
        };
    }

    private List<FutureTask<Laid>> dropBeyond(UUID asked) {
        List<FutureTask<Laid>> dropped = new ArrayList<>();
        Iterator<Map.Entry<UUID, FutureTask<Laid>>> eldestFirst =
                held.entrySet().iterator();
        int excess = held.size() - most - 1;
        while (dropped.size() < excess && eldestFirst.hasNext()) {
            Map.Entry<UUID, FutureTask<Laid>> one = eldestFirst.next();
            if (!one.getKey().equals(newest)
                    && !one.getKey().equals(asked)
                    && one.getValue().isDone()) {
                eldestFirst.remove();
                dropped.add(one.getValue());
            }
        }
        return dropped;
    }

    private static void removeRoom(FutureTask<Laid> done) {
        if (done.state() == FutureTask.State.SUCCESS) {
            try {
                done.resultNow().room.close();
            } catch (IOException e) {
                LOG.warn("A room could not be removed", e);
            }
        }
    }
}
