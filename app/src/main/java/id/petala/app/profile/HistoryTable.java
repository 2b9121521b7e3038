package id.petala.app.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one table of the data package has of a person, the newest first.
 *
 * @param id of its part of the page
 * @param columns headings, the source not among them
 * @param complete who declared the list complete, in a sentence; null where nobody did
 * @param rejected whether a row was rejected, so that what is shown need not be all
 * @param picture of the entries; null where they make none
 */
public record HistoryTable(
        String id,
        String title,
        List<String> columns,
        List<Row> rows,
        @Nullable String complete,
        boolean rejected,
        @Nullable Picture picture) {

    public HistoryTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    HistoryTable pictured(@Nullable Picture drawn) {
        return new HistoryTable(id, title, columns, rows, complete, rejected, drawn);
    }

    /**
     * The entries as a picture.
     *
     * @param sentence what it shows
     */
    public record Picture(String sentence, String svg) {}

    /**
     * One entry.
     *
     * @param cells in words, as many as there are columns
     * @param source the file and the row
     */
    public record Row(List<String> cells, String source) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
