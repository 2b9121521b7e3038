package id.petala.app.competency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The competency map of the people chosen.
 *
 * @param above what lies one step up; null at the top
 * @param groupings the ways to tell people apart, the one in use marked
 * @param corner what the rows are
 * @param across heads of the columns
 * @param rows competencies, or groups where these are more: the longer side runs down the page
 * @param totals each competency over all people chosen
 * @param overall all competencies together, counts only
 * @param kept the people chosen, as fields that an address has
 * @param query the same as parameters of an address
 * @param mapQuery the same with how they are told apart
 */
public record CompetencyView(
        LocalDate asOf,
        @Nullable HeadView above,
        List<Choice> groupings,
        String corner,
        List<HeadView> across,
        List<MatrixRow> rows,
        List<TotalView> totals,
        OverallTally overall,
        ReadyView ready,
        Map<String, String> kept,
        String query,
        String mapQuery) {

    public CompetencyView {
        groupings = List.copyOf(groupings);
        across = List.copyOf(across);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** A way to tell people apart. */
    public record Choice(String name, String address, boolean inUse) {}

    /** The people of one standing in all competencies together. */
    public String people(Overall standing) {
        return CompetencyViews.PEOPLE + "?" + (query.isEmpty() ? "" : query + "&") + "keadaan=" + standing.code();
    }

    public List<String> competencies() {
        return totals.stream().map(TotalView::competency).toList();
    }
}
