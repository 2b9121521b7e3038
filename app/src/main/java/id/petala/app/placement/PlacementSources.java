package id.petala.app.placement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that a plan is made from.
 *
 * @param legal writes what the law says of the moves of a plan; nothing is written where nobody looked
 */
public record PlacementSources(
        Path fits,
        @Nullable Path posts,
        @Nullable Path people,
        @Nullable Path rules,
        LegalSheet legal) {

    /** Writes what the law says of the moves of a plan. */
    @FunctionalInterface
    public interface LegalSheet {
        /** The file; null where nobody looked. */
        @Nullable
        Path of(PlacementPlan plan) throws IOException;
    }

    /** Tables of which nobody looked whether the moves are lawful. */
    public static PlacementSources of(Path fits, @Nullable Path posts, @Nullable Path people, @Nullable Path rules) {
        return new PlacementSources(fits, posts, people, rules, _ -> null);
    }

    /** The files by the names under which copies of them lie beside the plan. */
    public Map<String, Path> with(PlacementPlan plan) throws IOException {
        Map<String, Path> inputs = new LinkedHashMap<>();
        put(inputs, 0, fits);
        put(inputs, 1, posts);
        put(inputs, 2, people);
        put(inputs, 3, rules);
        put(inputs, 4, legal.of(plan));
        return inputs;
    }

    private static void put(Map<String, Path> inputs, int place, @Nullable Path path) {
        if (path != null) {
            inputs.put(PlacementFiles.INPUTS.get(place), path);
        }
    }
}
