package id.petala.app.home;

import id.petala.app.people.Branches;
import id.petala.app.run.OpenRun;
import id.petala.engine.number.Rational;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How many people of a unit and those below it stand in a box, of those who belong into the map.
 *
 * @param unit a large unit, with those below it
 */
public record UnitCoverage(String unit, int mapped, int people) {

    /** The share of the mapped in percent. */
    public BigDecimal share() {
        return people == 0
                ? BigDecimal.ZERO
                : Rational.of(mapped * 100L, people).rounded(1);
    }

    /** The large units, the one with the smallest share first. */
    static List<UnitCoverage> of(OpenRun open) {
        TalentMap map = open.run().map();
        Branches branches = Branches.of(open);
        TreeMap<String, int[]> counts = new TreeMap<>();
        for (int person = 0; person < map.size(); person++) {
            if (map.status(person) != Status.DIKECUALIKAN) {
                String unit = branches.of(open.run().people().get(person).unit());
                counts.putIfAbsent(unit, new int[2]);
                int[] count = Objects.requireNonNull(counts.get(unit));
                count[0] += map.status(person) == Status.TERPETAKAN ? 1 : 0;
                count[1]++;
            }
        }
        List<UnitCoverage> units = new ArrayList<>();
        counts.forEach((unit, count) -> units.add(new UnitCoverage(unit, count[0], count[1])));
        units.sort(Comparator.comparing((UnitCoverage one) -> Rational.of(one.mapped(), one.people()))
                .thenComparing(UnitCoverage::unit));
        return units;
    }
}
