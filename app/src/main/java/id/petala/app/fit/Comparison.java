package id.petala.app.fit;

import id.petala.engine.finding.Finding;
import id.petala.engine.number.Rational;
import id.petala.engine.selection.Criterion;
import id.petala.engine.selection.ValueTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Candidates of one post who are compared with each other by weighted criteria. Who lacks a value can't be compared and is
 * left out.
 *
 * @param criteria null where weights are missing or don't sum up, which is told
 * @param assumed criteria of which nobody says that they are a benefit, so that it is assumed
 * @param complete what each candidate has of every criterion
 * @param incomplete what each other candidate lacks
 */
record Comparison(
        @Nullable List<Criterion> criteria,
        List<String> assumed,
        SequencedMap<String, List<Rational>> complete,
        SequencedMap<String, List<String>> incomplete) {

    static Comparison of(FitTable table, FitGroup group, boolean scaled, FitCells cells) {
        List<String> names = group.criteria();
        List<String> assumed = new ArrayList<>();
        List<Criterion> criteria = criteria(table, group, scaled, cells, assumed);
        SequencedMap<String, List<Rational>> complete = new LinkedHashMap<>();
        SequencedMap<String, List<String>> incomplete = new LinkedHashMap<>();
        for (String candidate : group.candidates()) {
            List<Rational> values = new ArrayList<>();
            List<String> lacks = new ArrayList<>();
            for (String name : names) {
                Rational value = cells.number(group.value(candidate, name));
                if (value == null) {
                    lacks.add(name);
                } else {
                    values.add(value);
                }
            }
            if (lacks.isEmpty()) {
                complete.put(candidate, values);
            } else {
                incomplete.put(candidate, lacks);
            }
        }
        return new Comparison(criteria, assumed, complete, incomplete);
    }

    private static @Nullable List<Criterion> criteria(
            FitTable table, FitGroup group, boolean scaled, FitCells cells, List<String> assumed) {
        SequencedMap<String, Rational> weights = new LinkedHashMap<>();
        boolean whole = true;
        for (String name : group.criteria()) {
            Cell cell = group.stated(Role.WEIGHT, name);
            Rational weight = cells.weight(cell);
            if (weight != null) {
                weights.put(name, weight);
            } else {
                whole = false;
                if (cell == null || (cell.blank() && !cell.contested())) {
                    cells.add(Finding.reject(
                            "fit-table.unstated", table.where().column(name), null, "", name, Role.WEIGHT.label()));
                }
            }
        }
        SequencedMap<String, Rational> shares = whole ? Weights.shares(weights, scaled, table, cells) : null;
        List<Criterion> criteria = new ArrayList<>();
        for (String name : group.criteria()) {
            Cell kind = group.stated(Role.KIND, name);
            Boolean cost = cells.cost(kind);
            whole &= cost != null || kind == null || (kind.blank() && !kind.contested());
            if (cost == null) {
                assumed.add(name);
            }
            if (shares != null) {
                criteria.add(new Criterion(name, Objects.requireNonNull(shares.get(name)), cost != null && cost));
            }
        }
        return whole && shares != null ? criteria : null;
    }

    /** The table to compare by; null where there are no criteria, or nobody to compare. */
    @Nullable
    ValueTable values() {
        return criteria == null || complete.isEmpty()
                ? null
                : new ValueTable(criteria, List.copyOf(complete.keySet()), List.copyOf(complete.values()));
    }
}
