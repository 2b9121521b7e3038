package id.petala.app.people;

import id.petala.app.platform.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form by which a page chooses people, as {@code people/filter.jte} draws it.
 *
 * @param action the address of the page, without a query
 * @param hidden what else the address asks and a choice keeps
 * @param fields one for each trait
 * @param chips what is chosen now
 * @param clear the address that asks nothing of people
 */
public record FilterForm(
        String action, Map<String, String> hidden, List<Field> fields, List<Chip> chips, String clear) {

    private static final List<Trait> TRAITS = List.of(
            Trait.UNIT,
            Trait.TIER,
            Trait.RANK,
            Trait.POST_KIND,
            Trait.POST_FAMILY,
            Trait.EDUCATION,
            Trait.SEX,
            Trait.AGE,
            Trait.STATUS);

    public FilterForm {
        hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
        fields = List.copyOf(fields);
        chips = List.copyOf(chips);
    }

    /** One trait with what can be chosen. */
    public record Field(String parameter, String name, List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One value of a trait.
     *
     * @param depth how many units stand above it; 0 for all but units
     * @param people how many have it and all that is asked of the other traits
     */
    public record Choice(String value, String label, int depth, int people, boolean chosen) {

        /** The label set in by its depth. */
        public String indented() {
            return "\u2003".repeat(depth) + label;
        }
    }

    /**
     * Something chosen now.
     *
     * @param without the address that no longer asks it
     */
    public record Chip(String name, String label, String without) {}

    /**
     * Draws the form of a page.
     *
     * @param hidden what else the address asks and a choice keeps, such as a way of sorting; never the place within a list
     * @throws UnknownChoice when nobody in the run has a value asked for
     */
    public static FilterForm of(
            Roster roster, PersonFilter filter, Words words, String action, Map<String, String> hidden) {
        return new Drawing(roster, filter, new TraitWords(words), action, hidden).form();
    }

    private record Drawing(
            Roster roster, PersonFilter filter, TraitWords words, String action, Map<String, String> hidden) {

        FilterForm form() {
            Map<Trait, Map<String, Integer>> choices = roster.choices(filter);
            List<Field> fields = new ArrayList<>();
            TRAITS.forEach(trait -> fields.add(field(trait, choices.getOrDefault(trait, Map.of()))));
            return new FilterForm(action, hidden, fields, chips(), address(PersonFilter.ALL));
        }

        private Field field(Trait trait, Map<String, Integer> counts) {
            String asked = filter.get(trait);
            List<Choice> choices = counts.keySet().stream()
                    .sorted(TraitWords.order(trait))
                    .map(value -> choice(trait, value, counts.getOrDefault(value, 0), value.equals(asked)))
                    .filter(choice -> choice.people() > 0 || choice.chosen())
                    .toList();
            return new Field(trait.parameter(), words.name(trait), choices);
        }

        private Choice choice(Trait trait, String value, int people, boolean chosen) {
            int depth = trait == Trait.UNIT ? roster.units().depth(value) : 0;
            return new Choice(value, words.value(trait, value), depth, people, chosen);
        }

        private List<Chip> chips() {
            List<Chip> chips = new ArrayList<>();
            filter.asked()
                    .forEach((trait, value) -> chips.add(
                            new Chip(words.name(trait), words.value(trait, value), address(filter.with(trait, null)))));
            return chips;
        }

        private String address(PersonFilter asked) {
            String query = asked.query(hidden);
            return query.isEmpty() ? action : action + "?" + query;
        }
    }
}
