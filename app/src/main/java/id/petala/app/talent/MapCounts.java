package id.petala.app.talent;

import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Population;
import id.petala.engine.talent.TalentMap;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Some people of a map, counted.
 *
 * @param boxes how many are in each box of the scheme
 * @param excluded by population group, those that anybody counted is in
 */
record MapCounts(
        int people,
        int mapped,
        int unassessed,
        int pool,
        Map<String, Integer> boxes,
        Map<Population.Group, Integer> excluded) {

    static MapCounts of(TalentMap map, BitSet people) {
        List<Category> boxes = map.scheme().categories();
        int[] byBox = new int[boxes.size()];
        Map<Population.Group, Integer> groups = new LinkedHashMap<>();
        int unassessed = 0;
        int pool = 0;
        for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            switch (map.status(person)) {
                case TERPETAKAN -> {
                    byBox[boxes.indexOf(map.box(person))]++;
                    pool += map.inPool(person) ? 1 : 0;
                }
                case BELUM_DINILAI -> unassessed++;
                case DIKECUALIKAN -> groups.merge(Objects.requireNonNull(map.group(person)), 1, Integer::sum);
            }
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        int mapped = 0;
        for (int box = 0; box < byBox.length; box++) {
            named.put(boxes.get(box).code(), byBox[box]);
            mapped += byBox[box];
        }
        return new MapCounts(people.cardinality(), mapped, unassessed, pool, named, groups);
    }

    int out() {
        return people - mapped - unassessed;
    }
}
