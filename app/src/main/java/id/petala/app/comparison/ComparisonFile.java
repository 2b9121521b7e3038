package id.petala.app.comparison;

import id.petala.app.comparison.ComparisonView.Cell;
import id.petala.app.comparison.ComparisonView.Row;
import id.petala.app.comparison.ComparisonView.Section;
import id.petala.app.comparison.ComparisonView.Table;
import id.petala.app.platform.Words;
import id.petala.app.table.ListFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A comparison as a list to take away: a row for each figure, a column for each person. */
record ComparisonFile(Table table, Words words) {

    ListFile list() {
        List<String> header = new ArrayList<>(List.of("bagian", "baris"));
        table.heads().forEach(head -> header.add(head.name() + " (" + head.nip() + ")"));
        List<List<Object>> rows = new ArrayList<>();
        for (Section section : table.sections()) {
            section.rows().forEach(row -> add(section, row, rows));
        }
        return new ListFile(words.t("comparison.title"), header, rows);
    }

    private void add(Section section, Row row, List<List<Object>> rows) {
        rows.add(cells(section, row, row.label(), ComparisonFile::value));
        if (row.cells().stream().anyMatch(cell -> cell.contribution() != null)) {
            String label = words.t("comparison.contribution-of", row.label());
            rows.add(
                    cells(section, row, label, cell -> orText(cell.contribution(), cell.missing() ? cell.text() : "")));
        }
    }

    private static List<Object> cells(Section section, Row row, String label, Function<Cell, Object> value) {
        List<Object> cells = new ArrayList<>(List.of(section.title(), label));
        row.cells().stream().map(value).forEach(cells::add);
        return cells;
    }

    private static Object value(Cell cell) {
        List<String> all = new ArrayList<>(List.of(cell.text()));
        all.addAll(cell.details());
        return orText(cell.number(), String.join("; ", all));
    }

    private static Object orText(@Nullable Object number, String text) {
        return Objects.requireNonNullElse(number, text);
    }
}
