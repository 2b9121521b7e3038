package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The list of posts and their bench strength.
 *
 * @param bench of the unit and tier asked for
 * @param counts how many posts each group has
 * @param pool the boxes that form the pool; empty where the scheme names none
 * @param anyPosts whether the agency's list of posts has posts of managers
 * @param rows of one page of the list
 * @param total how many the list has in all
 */
public record SuccessionView(
        ContextView context,
        PostFilter filter,
        BenchView bench,
        Map<PostFilter.Kind, Integer> counts,
        List<String> pool,
        boolean anyPosts,
        List<Option> units,
        List<Option> tiers,
        List<PostRow> rows,
        int total,
        int page,
        int pages) {

    /** As many posts stand on one page. */
    public static final int SIZE = 50;

    /** A value one may choose. */
    public record Option(String value, String label) {}

    public SuccessionView {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        pool = List.copyOf(pool);
        units = List.copyOf(units);
        tiers = List.copyOf(tiers);
        rows = List.copyOf(rows);
    }

    /** How many posts a group has. */
    public int count(PostFilter.Kind kind) {
        return Objects.requireNonNull(counts.get(kind));
    }
}
