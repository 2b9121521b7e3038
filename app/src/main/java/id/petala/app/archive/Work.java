package id.petala.app.archive;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Something that is made in the background: how far it is, then its result or the number of the fault. */
final class Work<R> {

    private volatile Step step = new Step("", 0, 1);
    private volatile @Nullable R result;
    private volatile @Nullable String fault;
    private volatile boolean cancelled;

    /** What is being done, in words, and how many steps of how many are behind it. */
    record Step(String doing, int done, int all) {}

    /** What a worker does. */
    @FunctionalInterface
    interface Job<R> {
        R run(Work<R> work) throws java.io.IOException;
    }

    /**
     * Says how far it is.
     *
     * @throws CancellationException when somebody has cancelled it
     */
    void step(String doing, int done, int all) {
        if (cancelled) {
            throw new CancellationException();
        }
        step = new Step(doing, done, all);
    }

    Step step() {
        return step;
    }

    @Nullable
    R result() {
        return result;
    }

    void result(R done) {
        result = done;
    }

    /** The number under which the log tells what went wrong; null while nothing has. */
    @Nullable
    String fault() {
        return fault;
    }

    void fault(String number) {
        fault = number;
    }

    void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Whether it goes on. */
    boolean busy() {
        return result == null && fault == null && !cancelled;
    }
}
