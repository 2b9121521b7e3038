package id.petala.app.competency;

import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some people told apart: those of one value, or of one unit directly below another, are a group. */
final class Groups {

    private static final int NONE = -1;

    private final List<String> names;
    private final int[] places;

    private Groups(List<String> names, int[] places) {
        this.names = names;
        this.places = places;
    }

    /**
     * The groups that some people make.
     *
     * @param within the unit whose sub-units are told apart; null for the uppermost units
     */
    static Groups of(Roster roster, UnitTree units, Grouping grouping, @Nullable String within, BitSet people) {
        return grouping == Grouping.UNIT
                ? made(roster, Trait.UNIT, people, roster.units().inOrder(), unit -> below(units, unit, within))
                : made(roster, grouping.trait(), people, order(roster, grouping), UnaryOperator.identity());
    }

    /** The unit directly below another that a unit belongs to; the other itself where it is that one, the uppermost where it isn't below it. */
    private static String below(UnitTree units, String unit, @Nullable String upper) {
        List<String> path = units.upward(unit);
        int at = path.indexOf(upper);
        return at < 0 ? path.getLast() : path.get(Math.max(0, at - 1));
    }

    private static List<String> order(Roster roster, Grouping grouping) {
        return grouping == Grouping.TIER
                ? Stream.concat(Stream.of(Jenjang.values()).map(Jenjang::name), Stream.of(Roster.UNTOLD))
                        .toList()
                : roster.values(grouping.trait());
    }

    private static Groups made(
            Roster roster, Trait trait, BitSet people, List<String> order, UnaryOperator<String> group) {
        Map<String, String> groups = new LinkedHashMap<>();
        roster.values(trait).forEach(value -> groups.put(value, group.apply(value)));
        List<String> names = new ArrayList<>(order);
        names.retainAll(people.stream()
                .mapToObj(person -> groups.get(roster.value(trait, person)))
                .distinct()
                .toList());
        Map<String, Integer> index = new LinkedHashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        int[] places = new int[roster.size()];
        Arrays.fill(places, NONE);
        people.stream().forEach(person -> {
            Integer place = index.get(groups.get(roster.value(trait, person)));
            places[person] = place == null ? NONE : place;
        });
        return new Groups(List.copyOf(names), places);
    }

    /** In order: units by name, tiers from the highest, families by name. */
    List<String> names() {
        return names;
    }

    /** The group of one of the people. */
    int of(int person) {
        return places[person];
    }
}
