package id.petala.app.placement;

import id.petala.engine.finding.Refused;
import id.petala.engine.rule.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Constraints without the people who take no part any more. A constraint that nobody is left for falls away; one that needs
 * both of two people and has one left can't be kept, and what it means then nobody but its author can say.
 */
final class RulesWithout {

    private static final String EXCEPT = "kecuali";
    private static final List<String> PEOPLE = List.of("nip", "orang", EXCEPT);
    private static final int TWO = 2;

    private final Predicate<String> gone;
    private final List<String> touched = new ArrayList<>();

    /**
     * Begins with no constraint.
     *
     * @param gone whether the person of a NIP takes no part any more
     */
    RulesWithout(Predicate<String> gone) {
        this.gone = gone;
    }

    /** The names of the constraints so far that fell away or name fewer people. */
    List<String> touched() {
        return List.copyOf(touched);
    }

    /**
     * What is left of a constraint.
     *
     * @return its keys and values; null where it falls away
     * @throws Refused when it needs two people and one of them is left
     */
    @Nullable
    Map<String, Object> of(Yaml rule) {
        Map<String, Object> left = new LinkedHashMap<>();
        rule.entries().forEach((key, value) -> left.put(key, WithdrawalRules.plain(value)));
        boolean stays = true;
        boolean changed = false;
        for (String key : PEOPLE) {
            List<String> named = named(rule.optional(key));
            List<String> there = named.stream().filter(gone.negate()).toList();
            if (there.size() < named.size()) {
                changed = true;
                left.put(key, there);
                stays &= key.equals(EXCEPT) || stays(rule, there);
            }
        }
        if (changed) {
            touched.add(rule.required("nama").text());
        }
        left.remove(EXCEPT, List.of());
        return stays ? left : null;
    }

    /** People by number; nobody where columns choose them. */
    private static List<String> named(@Nullable Yaml field) {
        if (field == null || !(field.isText() || field.isList())) {
            return List.of();
        }
        return field.isText()
                ? List.of(field.text())
                : field.list().stream().map(Yaml::text).distinct().toList();
    }

    private static boolean stays(Yaml rule, List<String> there) {
        String kind = rule.required("jenis").text();
        if (kind.equals(RuleKind.BERSAMA.id()) && there.size() == 1) {
            throw rule.refused("placement.rule-one-left", rule.required("nama").text(), "", there.getFirst());
        }
        return there.size() >= (kind.equals(RuleKind.TERPISAH.id()) ? TWO : 1);
    }
}
