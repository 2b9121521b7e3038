package id.petala.app.competency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The competency map of the people chosen.
 *
 * @param unit the unit whose sub-units are told apart; null for the uppermost
 * @param above what lies one step up; null at the top
 * @param groupings the ways to tell people apart, the one in use marked
 * @param across heads of the columns
 * @param competenciesDown whether the competencies are the rows; else they are the columns
 * @param overall of all competencies together, counts only
 * @param query the people chosen and how they are told apart, as parameters of an address
 */
public record CompetencyView(
        LocalDate asOf,
        Grouping grouping,
        @Nullable String unit,
        @Nullable HeadView above,
        List<Choice> groupings,
        List<HeadView> across,
        List<MatrixRow> rows,
        boolean competenciesDown,
        List<TotalView> totals,
        OverallTally overall,
        ReadyView ready,
        String query) {

    public CompetencyView {
        groupings = List.copyOf(groupings);
        across = List.copyOf(across);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** A way to tell people apart. */
    public record Choice(Grouping grouping, String address, boolean inUse) {}

    /** The people of one standing in all competencies together. */
    public String people(Overall standing) {
        return "/kompetensi/orang?" + (query.isEmpty() ? "" : query + "&") + "keadaan=" + standing.code();
    }
}
