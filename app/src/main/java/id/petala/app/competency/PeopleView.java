package id.petala.app.competency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people behind a cell of the competency map, or those who have a level of a competency.
 *
 * @param competencies all there are, for the form
 * @param competency the one asked for; null for all together
 * @param level the level asked for, null for none
 * @param total how many are listed
 * @param valid of those listed, whose assessment is valid on the day of the run
 * @param tally all chosen in the competency; null where all are together
 * @param overall all chosen in all competencies together; null where one is asked for
 * @param tabs the standings with their counts
 * @param where what the people were chosen by, in words; empty for everybody
 * @param rows of one competency
 * @param overallRows of all competencies
 * @param next address of the next page, null where this is the last
 * @param first address of the first page, null where this is it
 * @param query the list, as parameters of an address
 */
public record PeopleView(
        LocalDate asOf,
        List<String> competencies,
        @Nullable String competency,
        @Nullable String level,
        int total,
        int valid,
        @Nullable Tally tally,
        @Nullable OverallTally overall,
        List<Tab> tabs,
        List<Hidden> chosen,
        List<PeopleRow> rows,
        List<OverallRow> overallRows,
        @Nullable String next,
        @Nullable String first,
        String query) {

    public PeopleView {
        competencies = List.copyOf(competencies);
        tabs = List.copyOf(tabs);
        chosen = List.copyOf(chosen);
        rows = List.copyOf(rows);
        overallRows = List.copyOf(overallRows);
    }

    /** One standing, how many stand so, and where they are listed. */
    public record Tab(String label, int people, String address, boolean inUse) {}

    /** What the form carries along of the people chosen. */
    public record Hidden(String name, String value) {}
}
