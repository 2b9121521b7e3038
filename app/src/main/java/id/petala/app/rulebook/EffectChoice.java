package id.petala.app.rulebook;

import id.petala.engine.talent.TalentMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom of an effect an address asks for: whoever stands in a place now, or then, or belongs to a unit; where it asks for
 * nobody in particular, whoever changes.
 *
 * @param from a place of the map there is; empty for any
 * @param to a place of the other map; empty for any
 * @param unit a unit people are counted in; empty for any
 */
record EffectChoice(String from, String to, String unit) {

    /** The people asked for, in the order of the map. */
    List<Integer> of(Effect effect) {
        List<Integer> people = new ArrayList<>();
        boolean places = !from.isEmpty() || !to.isEmpty();
        for (int person = 0; person < effect.size(); person++) {
            if (any(from, effect.from(person))
                    && any(to, effect.to(person))
                    && any(unit, effect.unit(person))
                    && (places || effect.changed(person))) {
                people.add(person);
            }
        }
        return people;
    }

    private static boolean any(String asked, String value) {
        return asked.isEmpty() || asked.equals(value);
    }

    /** Whether both maps know the places, and anybody belongs to the unit. */
    boolean known(Effect effect) {
        return known(from, effect.then()) && known(to, effect.now()) && knownUnit(effect);
    }

    private static boolean known(String place, TalentMap map) {
        return place.isEmpty()
                || Places.of(map).stream().anyMatch(one -> one.code().equals(place));
    }

    private boolean knownUnit(Effect effect) {
        return unit.isEmpty() || effect.count(person -> effect.unit(person).equals(unit)) > 0;
    }

    /** As parameters of an address; empty where it asks for nobody in particular. */
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "dari", from);
        add(parts, "ke", to);
        add(parts, "unit", unit);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
