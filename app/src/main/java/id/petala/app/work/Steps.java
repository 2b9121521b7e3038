package id.petala.app.work;

import id.petala.app.platform.Words;
import java.util.function.Function;

/** Hears how far a work is. */
@FunctionalInterface
public interface Steps {

    /**
     * A step begins.
     *
     * @param doing what it is, in the words of whoever looks
     * @param done how many steps are behind it
     * @param all of how many
     * @throws java.util.concurrent.CancellationException when somebody has cancelled the work, which it ends
     */
    void step(Function<Words, String> doing, int done, int all);
}
