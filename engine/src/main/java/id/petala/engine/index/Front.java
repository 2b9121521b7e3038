package id.petala.engine.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Choices of which none is both dearer and no better than another: rising in effort and in value. Of equal ones the
 * earlier stays.
 */
final class Front {

    private Front() {}

    /** What is not dominated among choices in any order. */
    static List<Spot> of(List<Spot> spots) {
        List<Spot> sorted = new ArrayList<>(spots);
        sorted.sort(Comparator.comparingLong(Spot::effort)
                .thenComparing(Comparator.comparingLong(Spot::value).reversed()));
        List<Spot> front = new ArrayList<>();
        sorted.forEach(spot -> keep(front, spot));
        return front;
    }

    /** What is not dominated among two fronts. */
    static List<Spot> merged(List<Spot> a, List<Spot> b) {
        List<Spot> front = new ArrayList<>(a.size() + b.size());
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            boolean first = j == b.size() || (i < a.size() && before(a.get(i), b.get(j)));
            keep(front, first ? a.get(i++) : b.get(j++));
        }
        return front;
    }

    private static boolean before(Spot a, Spot b) {
        return a.effort() < b.effort() || (a.effort() == b.effort() && a.value() >= b.value());
    }

    private static void keep(List<Spot> front, Spot spot) {
        if (front.isEmpty() || spot.value() > front.getLast().value()) {
            front.add(spot);
        }
    }

    /** Each choice together with one more, which is worth {@code gain}. */
    static List<Spot> shifted(List<Spot> front, Spot more, long gain) {
        List<Spot> shifted = new ArrayList<>(front.size());
        front.forEach(spot -> shifted.add(spot.plus(more, gain)));
        return shifted;
    }
}
