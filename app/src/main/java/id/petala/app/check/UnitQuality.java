package id.petala.app.check;

import id.petala.app.intake.Progress;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.rule.Label;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How complete the data of a unit are for an instrument.
 *
 * @param people those who belong into the map
 * @param complete those of them who lack nothing
 * @param missing what the others lack, the most frequent first
 */
public record UnitQuality(String unit, int people, int complete, List<Lack> missing) {

    /** After so many people it is told how far it is. */
    private static final int STEP = 64;

    public UnitQuality {
        missing = List.copyOf(missing);
    }

    /**
     * A criterion without a value.
     *
     * @param supplier who can supply it
     * @param people how many lack it
     */
    public record Lack(String criterion, Label label, Label supplier, int people) {}

    /** The complete people in percent, null where nobody belongs into the map. */
    public @Nullable BigDecimal share() {
        return people == 0 ? null : Rational.of(complete * 100L, people).rounded(1);
    }

    /**
     * The quality of every unit, by name.
     *
     * @param everyone in the order of the map
     * @param progress hears how many people were looked at
     */
    static List<UnitQuality> of(List<Pegawai> everyone, TalentMap map, Progress progress) {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        for (int person = 0; person < map.size(); person++) {
            if (person % STEP == 0) {
                progress.people(person, map.size());
            }
            tallies.computeIfAbsent(everyone.get(person).unitOrganisasi(), _ -> new Tally())
                    .add(map, person);
        }
        progress.people(map.size(), map.size());
        List<UnitQuality> units = new ArrayList<>();
        tallies.forEach(
                (unit, tally) -> units.add(new UnitQuality(unit, tally.people, tally.complete, tally.missing())));
        return units;
    }

    /** All units together under one name. */
    public static UnitQuality all(String name, List<UnitQuality> units) {
        Tally tally = new Tally();
        units.forEach(tally::add);
        return new UnitQuality(name, tally.people, tally.complete, tally.missing());
    }

    /** What is counted of one unit. */
    private static final class Tally {
        private int people;
        private int complete;
        private final Map<String, Lack> lacks = new LinkedHashMap<>();

        void add(TalentMap map, int person) {
            Status status = map.status(person);
            if (status == Status.DIKECUALIKAN) {
                return;
            }
            people++;
            if (status == Status.TERPETAKAN) {
                complete++;
                return;
            }
            String box =
                    Objects.requireNonNull(map.scorer().instrument().talent()).box();
            Map<String, Lack> own = new LinkedHashMap<>();
            Explanations.missing(map.explain(person, box)).forEach(leaf -> {
                Lack lack = lack(leaf);
                own.put(lack.criterion(), lack);
            });
            own.values().forEach(this::add);
        }

        void add(UnitQuality unit) {
            people += unit.people();
            complete += unit.complete();
            unit.missing().forEach(this::add);
        }

        private void add(Lack lack) {
            lacks.merge(
                    lack.criterion(),
                    lack,
                    (a, b) -> new Lack(a.criterion(), a.label(), a.supplier(), a.people() + b.people()));
        }

        private static Lack lack(Explained.Missing leaf) {
            Label supplier = ((Because.Lacking) leaf.because()).rule().asked().supplier();
            return new Lack(leaf.criterion().id(), leaf.criterion().label(), supplier, 1);
        }

        List<Lack> missing() {
            return lacks.values().stream()
                    .sorted(Comparator.comparingInt(Lack::people).reversed().thenComparing(Lack::criterion))
                    .toList();
        }
    }
}
