package id.petala.engine.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a node comes to for values of its parts, asked of the scorer once each: with the parts' values the node's value is
 * given, whichever levers made them.
 */
final class Gains {

    private final String node;
    private final Trials trials;
    private final int levers;
    private final Map<List<Long>, Long> known = new LinkedHashMap<>();

    Gains(String node, Trials trials, int levers) {
        this.node = node;
        this.trials = trials;
        this.levers = levers;
    }

    /** Makes sure that the node is known for all of these. */
    void learn(Map<List<Long>, Spot.Choice> asked) {
        List<List<Long>> fresh =
                asked.keySet().stream().filter(key -> !known.containsKey(key)).toList();
        List<int[]> settings = new ArrayList<>();
        for (List<Long> key : fresh) {
            int[] levels = new int[levers];
            Objects.requireNonNull(asked.get(key)).into(levels);
            settings.add(levels);
        }
        long[] values = trials.values(node, settings);
        for (int i = 0; i < values.length; i++) {
            known.put(fresh.get(i), values[i]);
        }
    }

    long of(List<Long> key) {
        return Objects.requireNonNull(known.get(key));
    }
}
