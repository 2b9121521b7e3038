package id.petala.app.work;

import id.petala.app.platform.Words;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Something that is made in the background: how far it is, then its result or the number of the fault. */
final class Work<R> implements Steps {

    private final CountDownLatch end = new CountDownLatch(1);
    private volatile WorkView<R> state = new WorkView.Busy<>(words -> words.t("work.waiting"), 0, 1);

    @Override
    public void step(Function<Words, String> doing, int done, int all) {
        if (!advance(new WorkView.Busy<>(doing, done, all))) {
            throw new CancellationException();
        }
    }

    /** Nothing follows on an end. */
    private synchronized boolean advance(WorkView<R> next) {
        boolean busy = busy();
        if (busy) {
            state = next;
        }
        return busy;
    }

    private void end(WorkView<R> last) {
        advance(last);
        end.countDown();
    }

    void done(R result) {
        end(new WorkView.Done<>(result));
    }

    /** It went wrong; the log tells more under the number. */
    void failed(String number) {
        end(new WorkView.Failed<>(number));
    }

    void cancel() {
        end(new WorkView.None<>());
    }

    WorkView<R> state() {
        return state;
    }

    boolean busy() {
        return state instanceof WorkView.Busy<R>;
    }

    /** The state at its end, or once the time is over. */
    WorkView<R> await(Duration patience) {
        try {
            boolean _ = end.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return state;
    }
}
