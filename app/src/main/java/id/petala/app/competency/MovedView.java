package id.petala.app.competency;

import id.petala.app.run.KeptRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people behind a figure of a movement.
 *
 * @param heading who is listed, in one sentence
 * @param back address of the movement
 * @param first address of the first page; null where this is it
 * @param next address of the next page; null where this is the last
 * @param query the list, as parameters of an address
 */
public record MovedView(
        KeptRun from,
        KeptRun to,
        String competency,
        String heading,
        List<MovedRow> rows,
        String back,
        @Nullable String first,
        @Nullable String next,
        String query) {

    /** How many people a page lists. */
    public static final int SIZE = 50;

    public MovedView {
        rows = List.copyOf(rows);
    }
}
