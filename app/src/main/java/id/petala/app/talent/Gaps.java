package id.petala.app.talent;

import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.rule.Label;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people without a box lack. Found once for a map: each of them is explained. */
final class Gaps {

    private final List<Gap> gaps;
    private final Map<Integer, int[]> byPerson;

    private Gaps(List<Gap> gaps, Map<Integer, int[]> byPerson) {
        this.gaps = gaps;
        this.byPerson = byPerson;
    }

    /** A thing that is missing, and who can supply it. */
    record Gap(Label label, Label supplier) {}

    static Gaps of(TalentMap map) {
        String box = Objects.requireNonNull(map.scorer().instrument().talent()).box();
        Map<Gap, Integer> places = new LinkedHashMap<>();
        Map<Integer, int[]> byPerson = new LinkedHashMap<>();
        for (int person = 0; person < map.size(); person++) {
            if (map.status(person) == Status.BELUM_DINILAI) {
                byPerson.put(
                        person,
                        Explanations.gaps(map.explain(person, box)).stream()
                                .map(Gaps::gap)
                                .mapToInt(gap -> places.computeIfAbsent(gap, _ -> places.size()))
                                .toArray());
            }
        }
        return new Gaps(List.copyOf(places.keySet()), byPerson);
    }

    private static Gap gap(Explained.Missing gap) {
        return new Gap(gap.criterion().label(), MissingItems.supplier(gap));
    }

    /** What one person lacks, in tree order; nothing for people with a box. */
    List<Gap> of(int person) {
        int[] places = byPerson.get(person);
        List<Gap> found = new ArrayList<>();
        if (places != null) {
            for (int place : places) {
                found.add(gaps.get(place));
            }
        }
        return found;
    }

    /** How many of some people lack each thing; what none of them lacks is left out. */
    Map<Gap, Integer> counts(BitSet people) {
        int[] counts = new int[gaps.size()];
        byPerson.forEach((person, places) -> {
            for (int place : people.get(person) ? places : NOTHING) {
                counts[place]++;
            }
        });
        Map<Gap, Integer> named = new LinkedHashMap<>();
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] > 0) {
                named.put(gaps.get(place), counts[place]);
            }
        }
        return named;
    }

    private static final int[] NOTHING = {};
}
