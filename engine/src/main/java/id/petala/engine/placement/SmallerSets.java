package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks for the smallest set of numbers that has a property, among the smaller ones than one that has it. */
final class SmallerSets {

    private static final int MOST_TRIES = 300;

    private final int numbers;
    private final int known;
    private final Predicate<List<Integer>> property;
    private int tries;

    SmallerSets(int numbers, int known, Predicate<List<Integer>> property) {
        this.numbers = numbers;
        this.known = known;
        this.property = property;
    }

    /** The first smallest set; the known one where none is smaller or trying all would take too long. */
    List<Integer> first(List<Integer> otherwise) {
        for (int size = 1; size < known; size++) {
            List<Integer> found = extend(new ArrayList<>(), 0, size);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return otherwise;
    }

    private List<Integer> extend(List<Integer> chosen, int from, int size) {
        if (chosen.size() == size) {
            return tries++ < MOST_TRIES && property.test(chosen) ? List.copyOf(chosen) : List.of();
        }
        for (int number = from; number < numbers; number++) {
            chosen.add(number);
            List<Integer> found = extend(chosen, number + 1, size);
            chosen.removeLast();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
