package id.petala.app.comparison;

import id.petala.app.talent.Treatment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of comparison shows. */
public sealed interface ComparisonView {

    /** As few people can be compared. */
    int FEWEST = 2;

    /** As many people can be compared. */
    int MOST = 5;

    /** The people asked for that there are. */
    List<Head> heads();

    /**
     * Too few, too many, or people there are not.
     *
     * @param sentence what is right
     */
    record Refused(List<Head> heads, String sentence) implements ComparisonView {
        public Refused {
            heads = List.copyOf(heads);
        }
    }

    /**
     * The people beside each other.
     *
     * @param headline who is compared, in one sentence
     * @param csv where the table is as comma-separated values
     */
    record Table(List<Head> heads, String headline, List<Section> sections, String csv, String workbook)
            implements ComparisonView {
        public Table {
            heads = List.copyOf(heads);
            sections = List.copyOf(sections);
        }
    }

    /**
     * Somebody at the head of a column.
     *
     * @param maskedNip never the whole NIP
     * @param box null while it is not known
     * @param receipt where the receipt is
     * @param without this page without the person; null where too few would be left
     */
    record Head(
            String nip,
            String name,
            String maskedNip,
            @Nullable String box,
            @Nullable Treatment treatment,
            String receipt,
            @Nullable String without) {}

    /** Rows under one heading. */
    record Section(String title, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One thing of everybody.
     *
     * @param depth 0, or how deep a criterion stands below its axis
     * @param cells as many as there are people
     */
    record Row(String label, int depth, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One thing of one person.
     *
     * @param text in words; said to be missing where there is nothing
     * @param details further lines below
     * @param number the figure behind the text; null where it is none
     * @param contribution what the figure adds to its axis; null where it adds nothing
     * @param missing whether there is nothing yet
     * @param best whether no other of the row is higher and some is lower
     */
    record Cell(
            String text,
            List<String> details,
            @Nullable BigDecimal number,
            @Nullable BigDecimal contribution,
            boolean missing,
            boolean best) {
        public Cell {
            details = List.copyOf(details);
        }

        static Cell of(String text, String... details) {
            return new Cell(text, List.of(details), null, null, false, false);
        }

        static Cell missing(String text) {
            return new Cell(text, List.of(), null, null, true, false);
        }

        /** The same with further lines; empty ones say nothing. */
        Cell with(String... further) {
            List<String> all = new ArrayList<>(details);
            Arrays.stream(further).filter(line -> !line.isEmpty()).forEach(all::add);
            return new Cell(text, all, number, contribution, missing, best);
        }

        Cell asBest() {
            return new Cell(text, details, number, contribution, missing, true);
        }
    }
}
