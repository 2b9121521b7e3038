package id.petala.app.intake;

/**
 * Hears how far the reading of a data package is. It is told from several threads at once.
 *
 * <p>Reading ends at once, and leaves nothing behind, when it throws a {@link
 * java.util.concurrent.CancellationException}.
 */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (_, _, _) -> {};

    /**
     * Further rows were read.
     *
     * @param table the table they belong to
     * @param source the file or sheet
     * @param rows how many rows of data so far
     */
    void rows(String table, String source, int rows);

    /**
     * All rows were read; people are looked at for what they lack.
     *
     * @param done how many so far
     * @param all of how many
     */
    default void people(int done, int all) {}
}
