package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the columns of a foreign table become those of ours.
 *
 * @param recognise headings by which the foreign table is known; all must be there
 * @param tables of each of our tables the rules of its columns, the first that yields a text counts
 */
record ColumnMapping(String id, Label label, List<String> recognise, Map<String, Map<String, List<CellRule>>> tables) {

    ColumnMapping {
        recognise = List.copyOf(recognise);
        tables = new LinkedHashMap<>(tables);
    }

    /** Whether a table with these headings, as {@link Recognition#normal} writes them, is the foreign one. */
    boolean fits(List<String> headings) {
        return recognise.stream().map(Recognition::normal).allMatch(headings::contains);
    }

    /** The headings that no rule reads, in their order. */
    List<String> unused(List<String> headings) {
        Set<String> used = new LinkedHashSet<>();
        tables.values()
                .forEach(columns -> columns.values()
                        .forEach(rules -> rules.forEach(rule -> used.add(Recognition.normal(rule.from())))));
        List<String> unused = new ArrayList<>();
        for (String heading : headings) {
            if (!used.contains(Recognition.normal(heading))) {
                unused.add(heading);
            }
        }
        return unused;
    }
}
