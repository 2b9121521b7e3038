package id.petala.app.competency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people behind a cell of the competency map, or those who have a level of a competency.
 *
 * @param heading what is listed, in one sentence
 * @param lead who is not listed, and what is said of those who are
 * @param competencies all there are, for the form
 * @param competency the one asked for; null for all together
 * @param level the level asked for, as it was written; null for none
 * @param tabs the standings with their counts
 * @param kept what the form of levels carries along
 * @param rows of one competency
 * @param overallRows of all competencies
 * @param first address of the first page, null where this is it
 * @param next address of the next page, null where this is the last
 * @param query the list, as parameters of an address
 */
public record PeopleView(
        LocalDate asOf,
        String heading,
        String lead,
        List<String> competencies,
        @Nullable String competency,
        @Nullable String level,
        List<Tab> tabs,
        Map<String, String> kept,
        List<PeopleRow> rows,
        List<OverallRow> overallRows,
        @Nullable String first,
        @Nullable String next,
        String query) {

    /** How many people a page lists. */
    public static final int SIZE = 50;

    public PeopleView {
        competencies = List.copyOf(competencies);
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        overallRows = List.copyOf(overallRows);
    }

    public boolean empty() {
        return rows.isEmpty() && overallRows.isEmpty();
    }

    /** One standing, how many stand so, and where they are listed. */
    public record Tab(String label, int people, String address, boolean inUse) {}
}
