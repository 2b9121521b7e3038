package id.petala.app.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How each row of a foreign table becomes a row of one of ours.
 *
 * @param table ours by name
 * @param dated the column by which its rows are dated; the empty text for none
 * @param columns the rules of each of its columns; the first that yields a text counts
 */
record TableMapping(String table, String dated, Map<String, List<CellRule>> columns) {

    TableMapping {
        columns = new LinkedHashMap<>(columns);
    }

    /** The foreign headings that are read. */
    Set<String> headings() {
        Set<String> read = new LinkedHashSet<>();
        columns.values().forEach(rules -> rules.forEach(rule -> read.addAll(rule.from())));
        return read;
    }

    /**
     * Whether a column says something of the row itself: neither whose it is, nor of when, nor the same in all rows. In
     * the table of the people themselves every row counts.
     */
    boolean tells(String column) {
        return !table.equals(TableSpec.PEOPLE)
                && !column.equals(TableSpec.NIP)
                && !column.equals(dated)
                && columns.getOrDefault(column, List.of()).stream()
                        .anyMatch(rule -> !rule.from().isEmpty());
    }

    /** Whether there is no row where a column is empty. */
    boolean decides(String column) {
        return columns.getOrDefault(column, List.of()).stream()
                .anyMatch(rule -> rule.blank() == CellRule.Blank.SKIP_ROW);
    }
}
