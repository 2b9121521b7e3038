package id.petala.app.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One trait of all people: the place of its value among all that anybody has. */
final class TraitColumn {

    private final List<String> values;
    private final int[] places;

    private TraitColumn(List<String> values, int[] places) {
        this.values = values;
        this.places = places;
    }

    static TraitColumn of(int size, IntFunction<@Nullable String> value) {
        List<String> cells = new ArrayList<>(size);
        TreeMap<String, Integer> order = new TreeMap<>(TraitColumn::untoldLast);
        for (int person = 0; person < size; person++) {
            String cell = value.apply(person);
            cells.add(cell == null ? Roster.UNTOLD : cell);
            order.put(cells.getLast(), 0);
        }
        List<String> values = List.copyOf(order.keySet());
        values.forEach(one -> order.put(one, order.headMap(one).size()));
        int[] places = cells.stream().mapToInt(order::get).toArray();
        return new TraitColumn(values, places);
    }

    private static int untoldLast(String a, String b) {
        boolean first = a.equals(Roster.UNTOLD);
        return first == b.equals(Roster.UNTOLD) ? a.compareTo(b) : first ? 1 : -1;
    }

    List<String> values() {
        return values;
    }

    String value(int person) {
        return values.get(places[person]);
    }

    /** Takes out those who have none of the allowed values. */
    void keep(List<String> allowed, BitSet people) {
        boolean[] stays = stays(allowed);
        for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            if (!stays[places[person]]) {
                people.clear(person);
            }
        }
    }

    private boolean[] stays(List<String> allowed) {
        boolean[] stays = new boolean[values.size()];
        allowed.stream().mapToInt(values::indexOf).filter(place -> place >= 0).forEach(place -> stays[place] = true);
        return stays;
    }

    /** Counts one more fault for those who have none of the allowed values. */
    void fail(List<String> allowed, int[] faults) {
        boolean[] stays = stays(allowed);
        for (int person = 0; person < places.length; person++) {
            faults[person] += stays[places[person]] ? 0 : 1;
        }
    }

    /** Counts of those without a fault but not having an allowed value. */
    Map<String, Integer> countsBut(List<String> allowed, int[] faults) {
        boolean[] stays = stays(allowed);
        int[] counts = new int[values.size()];
        for (int person = 0; person < places.length; person++) {
            if (faults[person] == (stays[places[person]] ? 0 : 1)) {
                counts[places[person]]++;
            }
        }
        return named(counts);
    }

    Map<String, Integer> counts(BitSet people) {
        int[] counts = new int[values.size()];
        people.stream().forEach(person -> counts[places[person]]++);
        return named(counts);
    }

    private Map<String, Integer> named(int[] counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int place = 0; place < counts.length; place++) {
            named.put(values.get(place), counts[place]);
        }
        return named;
    }
}
