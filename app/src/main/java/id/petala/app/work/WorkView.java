package id.petala.app.work;

import id.petala.app.platform.Words;
import java.util.function.Function;

/** A work as a page shows it. */
public sealed interface WorkView<R> {

    /** Nothing was begun, or it was cancelled. */
    record None<R>() implements WorkView<R> {}

    /**
     * It goes on.
     *
     * @param said what is being done, in the words of whoever looks
     * @param done how many steps are behind it
     * @param all of how many
     */
    record Busy<R>(Function<Words, String> said, int done, int all) implements WorkView<R> {

        public String doing(Words words) {
            return said.apply(words);
        }
    }

    /** It is there. */
    record Done<R>(R result) implements WorkView<R> {}

    /** It could not be made; the log tells more under the number. */
    record Failed<R>(String number) implements WorkView<R> {}

    /** Whether it goes on by itself. */
    default boolean busy() {
        return this instanceof Busy<R>;
    }
}
