package id.petala.app.competency;

import id.petala.app.people.PersonFilter;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.talent.UnknownAsk;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which people an address asks for.
 *
 * @param direct whether those of the units below the unit asked for are left out
 */
record Selection(PersonFilter filter, boolean direct) {

    private static final String DIRECT = "langsung";
    private static final String YES = "ya";

    /**
     * Of the parameters of an address.
     *
     * @throws UnknownAsk when one has a value that it can not have
     */
    static Selection of(Map<String, String[]> parameters) {
        PersonFilter filter = PersonFilter.of(parameters);
        String[] direct = parameters.get(DIRECT);
        String asked = direct == null ? "" : direct[0].strip();
        if (!asked.isEmpty() && !asked.equals(YES)) {
            throw new UnknownAsk(DIRECT, asked, List.of(YES));
        }
        return new Selection(filter, !asked.isEmpty() && filter.get(Trait.UNIT) != null);
    }

    /**
     * The people themselves.
     *
     * @throws id.petala.app.people.UnknownChoice when nobody in the run has a value asked for
     */
    BitSet people(Roster roster) {
        BitSet people = roster.chosen(filter);
        if (direct) {
            people.stream()
                    .filter(person -> !roster.value(Trait.UNIT, person).equals(unit()))
                    .forEach(people::clear);
        }
        return people;
    }

    @Nullable
    String unit() {
        return filter.get(Trait.UNIT);
    }

    /** The same with another value of a trait; null for none. */
    Selection with(Trait trait, @Nullable String value) {
        return new Selection(filter.with(trait, value), direct && trait != Trait.UNIT);
    }

    /** Those of a group among these. */
    Selection group(Grouping grouping, String name) {
        return with(grouping.trait(), name);
    }

    /** Those who belong to a unit itself, none below it. */
    Selection directly(String unit) {
        return new Selection(filter.with(Trait.UNIT, unit), true);
    }

    /** What is asked besides traits. */
    Map<String, String> more() {
        return direct ? Map.of(DIRECT, YES) : Map.of();
    }

    /** As fields that an address has. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        filter.asked().forEach((trait, value) -> fields.put(trait.parameter(), value));
        fields.putAll(more());
        return Collections.unmodifiableMap(fields);
    }

    /** As parameters of an address, with further ones behind; those without a value are left out. */
    String query(Map<String, ? extends @Nullable String> further) {
        return filter.query(withValue(further));
    }

    /** Further parameters that have a value, behind what is asked besides traits. */
    Map<String, String> withValue(Map<String, ? extends @Nullable String> further) {
        Map<String, String> all = new LinkedHashMap<>(more());
        further.forEach((name, value) -> {
            if (value != null) {
                all.put(name, value);
            }
        });
        return all;
    }
}
