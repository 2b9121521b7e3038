package id.petala.app.post;

import id.petala.app.platform.ContextView;
import java.util.List;

/**
 * The list of posts.
 *
 * @param all how many posts the agency's list has
 * @param counts how many of those found are in each of {@link ListAsk#STATES}
 */
public record PostList(
        ContextView context,
        ListAsk ask,
        int all,
        List<Integer> counts,
        List<Option> units,
        List<Option> tiers,
        List<Row> rows,
        int total,
        int page,
        int pages) {

    /** As many posts stand on one page. */
    public static final int SIZE = 50;

    /** A value one may choose. */
    public record Option(String value, String label) {}

    /**
     * A post.
     *
     * @param grade its class, empty when not told
     * @param mark {@code vacant}, {@code held} or empty where seats are not counted
     */
    public record Row(
            String code,
            String name,
            String unit,
            String tier,
            String grade,
            String seats,
            List<String> holders,
            int held,
            String state,
            String mark,
            String address) {
        public Row {
            holders = List.copyOf(holders);
        }
    }

    public PostList {
        counts = List.copyOf(counts);
        units = List.copyOf(units);
        tiers = List.copyOf(tiers);
        rows = List.copyOf(rows);
    }
}
