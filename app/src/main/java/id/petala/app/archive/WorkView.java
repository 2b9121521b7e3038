package id.petala.app.archive;

import org.jspecify.annotations.Nullable;

/** A work as a page shows it. */
public sealed interface WorkView<R> {

    /** Nothing was begun, or it was cancelled. */
    record None<R>() implements WorkView<R> {}

    /** It goes on. */
    record Busy<R>(String doing, int done, int all) implements WorkView<R> {}

    /** It is there. */
    record Done<R>(R result) implements WorkView<R> {}

    /** It could not be made; the log tells more under the number. */
    record Failed<R>(String number) implements WorkView<R> {}

    /** As it is now. */
    static <R> WorkView<R> of(@Nullable Work<R> work) {
        if (work == null || work.cancelled()) {
            return new None<>();
        }
        R result = work.result();
        if (result != null) {
            return new Done<>(result);
        }
        String fault = work.fault();
        Work.Step step = work.step();
        return fault == null ? new Busy<>(step.doing(), step.done(), step.all()) : new Failed<>(fault);
    }
}
