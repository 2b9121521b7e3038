package id.petala.app.structure;

import id.petala.app.platform.ContextView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chart of posts.
 *
 * @param whole the agency's name, or the post the chart begins with
 * @param all how many posts there are from there down, at any depth
 * @param counts how many of them stand how
 * @param untold how many holders' retirement is not told
 * @param path the posts above the one it begins with
 * @param starts posts one may begin with
 * @param picture SVG
 * @param levels to how many levels the picture goes, fewer than asked for where there would be too many boxes
 * @param left how many posts of the top levels found no room in the picture
 * @param outline what the picture shows, as a tree
 * @param rows of one page of the table
 * @param total how many rows the table has in all
 */
public record StructureView(
        ContextView context,
        StructureFilter filter,
        String whole,
        int all,
        Map<SeatState, Integer> counts,
        int untold,
        List<Choice> path,
        List<Choice> starts,
        List<Choice> tiers,
        String picture,
        int levels,
        int left,
        List<PostBox> outline,
        List<PostBox> rows,
        int total,
        int page,
        int pages) {

    /** As many posts stand on one page of the table. */
    public static final int SIZE = 50;

    /**
     * A value one may choose.
     *
     * @param value of a parameter, or an address
     */
    public record Choice(String value, String label) {}

    public StructureView {
        counts = Map.copyOf(counts);
        path = List.copyOf(path);
        starts = List.copyOf(starts);
        tiers = List.copyOf(tiers);
        outline = List.copyOf(outline);
        rows = List.copyOf(rows);
    }

    /** How many posts stand so. */
    public int count(SeatState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Vacant posts, those in which somebody acts among them. */
    public int vacant() {
        return count(SeatState.VACANT) + count(SeatState.ACTING);
    }

    /** How the table is sorted by a column, as a header says it; null where it is not. */
    public @Nullable String sorted(StructureFilter.Column column) {
        return filter.order().column() != column ? null : filter.order().falling() ? "descending" : "ascending";
    }
}
