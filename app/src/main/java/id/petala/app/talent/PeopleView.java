package id.petala.app.talent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fifty people of a list, and where the next fifty begin.
 *
 * @param heading what is listed, and how many
 * @param label what is listed in full words; empty where the heading says all
 * @param columns what is shown beside the name, in order
 * @param next the address of the next page; null on the last
 */
public record PeopleView(
        String heading,
        String label,
        List<Column> columns,
        List<Row> rows,
        @Nullable String next) {

    public static final int SIZE = 50;

    private static final int BESIDE_THE_GRID = 6;

    public PeopleView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One column of a list.
     *
     * @param sort the address of the list sorted by it; null where a list can't be
     * @param sorted {@code ascending} or {@code descending}; null where the list is not sorted by it
     */
    public record Column(
            ListColumn column,
            String name,
            @Nullable String sort,
            @Nullable String sorted) {}

    /**
     * One person.
     *
     * @param nip null while names are hidden
     * @param receipt the address of the receipt; null while names are hidden
     * @param post the post and its unit, or what stands in for them while names are hidden
     * @param cells one for each column but the name
     */
    public record Row(
            String name,
            @Nullable String nip,
            @Nullable String receipt,
            String post,
            boolean nearLine,
            boolean tied,
            List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Whether it needs the whole width of a page. */
    public boolean wide() {
        return columns.size() > BESIDE_THE_GRID;
    }
}
