package id.petala.app.document;

/** Hears how far a report book is; ends the work by throwing a {@link java.util.concurrent.CancellationException}. */
@FunctionalInterface
public interface BookProgress {

    /**
     * A step begins.
     *
     * @param doing what it is, in words
     * @param done how many steps are behind it
     * @param all of how many
     */
    void step(String doing, int done, int all);
}
