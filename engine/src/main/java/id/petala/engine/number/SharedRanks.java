package id.petala.engine.number;

import java.util.ArrayList;
import java.util.List;

/** Ranks in which equal values share a place and the next is left out: 1, 2, 2, 4. The order of the values is of no matter. */
public final class SharedRanks {

    private SharedRanks() {}

    /** The place of each value, the largest being first. */
    public static <T extends Comparable<? super T>> List<Integer> descending(List<T> values) {
        List<T> sorted = values.stream().sorted((a, b) -> b.compareTo(a)).toList();
        List<Integer> ranks = new ArrayList<>();
        values.forEach(value -> ranks.add(1 + firstPlace(sorted, value)));
        return ranks;
    }

    /** How many values of a descending list are larger. */
    private static <T extends Comparable<? super T>> int firstPlace(List<T> sorted, T value) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).compareTo(value) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
