package id.petala.app.workforce;

import id.petala.app.platform.ContextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of today's staff year by year, against the need.
 *
 * @param years the years looked at, the first of which has begun
 * @param chosen the group asked for, or everybody
 * @param picture SVG
 * @param groups of the kind asked for
 * @param whole everybody
 * @param untoldPosts posts with people in them, the need of which is not told
 * @param posts of one page of the list
 * @param total how many posts the list has in all
 */
public record WorkforceView(
        ContextView context,
        WorkforceFilter filter,
        List<Integer> years,
        GroupRow chosen,
        String picture,
        List<YearRow> figures,
        List<GroupRow> groups,
        GroupRow whole,
        int untoldPosts,
        List<PostRow> posts,
        int total,
        int page,
        int pages) {

    /** As many posts stand on one page. */
    public static final int SIZE = 50;

    public WorkforceView {
        years = List.copyOf(years);
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        posts = List.copyOf(posts);
    }

    /** The last year looked at. */
    public int lastYear() {
        return years.getLast();
    }

    /**
     * One year of the picture.
     *
     * @param year null for the day of the run
     */
    public record YearRow(@Nullable Integer year, int leaving, int left, int lacking, int beyond) {}

    /**
     * A group of people and posts.
     *
     * @param address the list of its posts
     * @param contracts those whose contract may end earlier
     * @param leaving how many retire in each year
     * @param left who is left at the end
     * @param need the sum of the needs told, null where none is
     * @param lackingNow how many are lacking against the need, post by post
     * @param lacking the same at the end
     * @param beyond how many there are beyond the need at the end, post by post
     * @param unmeasured people whose post has no need told
     */
    public record GroupRow(
            String label,
            String address,
            int staff,
            int contracts,
            List<Integer> leaving,
            int overdue,
            int untold,
            int left,
            @Nullable Integer need,
            int lackingNow,
            int lacking,
            int beyond,
            int unmeasured) {

        public GroupRow {
            leaving = List.copyOf(leaving);
        }

        /** Those who retire in all the years. */
        public int leavers() {
            return leaving.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * A post.
     *
     * @param unit empty for a post of all units
     * @param leaving how many of its people retire in all the years
     * @param need null where nobody has told
     * @param gapNow people beyond the need, negative for lacking ones; null where the need is not told
     * @param gap the same at the end
     */
    public record PostRow(
            String name,
            String unit,
            String tier,
            int staff,
            int leaving,
            int overdue,
            int left,
            @Nullable Integer need,
            @Nullable Integer gapNow,
            @Nullable Integer gap) {}
}
