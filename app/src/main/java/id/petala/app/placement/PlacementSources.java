package id.petala.app.placement;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that a plan is made from.
 *
 * @param legal what the law says of the moves of the plan; null where nobody looked
 * @param origin which data and rules the tables were made of; null where they were handed in
 */
public record PlacementSources(
        Path fits,
        @Nullable Path posts,
        @Nullable Path people,
        @Nullable Path rules,
        @Nullable Path legal,
        @Nullable Path origin) {

    /** Tables of which nobody looked whether the moves are lawful. */
    public static PlacementSources of(Path fits, @Nullable Path posts, @Nullable Path people, @Nullable Path rules) {
        return new PlacementSources(fits, posts, people, rules, null, null);
    }

    /** The same tables with what the law says of the moves of their plan, and where they come from. */
    public PlacementSources judged(Path sheet, Path from) {
        return new PlacementSources(fits, posts, people, rules, sheet, from);
    }

    /** The files by the names under which copies of them lie beside the plan. */
    Map<String, Path> byName() {
        Map<String, Path> inputs = new LinkedHashMap<>();
        put(inputs, PlacementFiles.FITS, fits);
        put(inputs, PlacementFiles.POSTS, posts);
        put(inputs, PlacementFiles.PEOPLE, people);
        put(inputs, PlacementFiles.RULES, rules);
        put(inputs, PlacementFiles.LEGAL, legal);
        put(inputs, PlacementFiles.ORIGIN, origin);
        return inputs;
    }

    private static void put(Map<String, Path> inputs, String name, @Nullable Path path) {
        if (path != null) {
            inputs.put(name, path);
        }
    }
}
