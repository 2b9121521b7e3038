package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heading of a file: which of its cells belongs to which column of the table. */
final class TableHeading {

    private final TableSpec<?> spec;
    private final Where where;
    private final List<String> names;
    private final List<String> normal;
    private final int reasons;
    private final int[] places;
    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    private TableHeading(Layout layout, Where where, List<String> names) {
        this.spec = layout.spec();
        this.where = where;
        this.names = List.copyOf(names);
        this.normal = names.stream().map(Recognition::normal).toList();
        this.reasons = normal.lastIndexOf(RowReference.COLUMN);
        this.places = normal.stream().mapToInt(layout::place).toArray();
    }

    /**
     * Recognises the columns of a heading.
     *
     * @param where the file and the row of the heading
     * @throws Refused when a required column is not there, or one is there twice
     */
    static TableHeading of(Layout layout, Where where, List<String> names) {
        TableHeading heading = new TableHeading(layout, where, names);
        heading.judge();
        if (!heading.faults.isEmpty()) {
            throw new Refused(heading.faults);
        }
        return heading;
    }

    private void judge() {
        spec.columns().stream()
                .filter(column -> column.required() && !normal.contains(column.name()))
                .map(ColumnSpec::name)
                .forEach(missing ->
                        faults.add(Finding.reject("data.missing-column", where.column(missing), null, missing)));
        for (int cell = 0; cell < places.length; cell++) {
            if (cell != reasons) {
                judge(cell);
            }
        }
    }

    private void judge(int cell) {
        String name = names.get(cell);
        Where place = name.isEmpty() ? where : where.column(name);
        if (places[cell] < 0) {
            List<String> known = spec.columns().stream().map(ColumnSpec::name).toList();
            warnings.add(Finding.warning("data.unknown-column", place, name, String.join(", ", known)));
        } else if (normal.indexOf(normal.get(cell)) < cell) {
            faults.add(Finding.reject("data.column-twice", place, name, ""));
        }
    }

    /** Columns that the table does not have. */
    List<Finding> warnings() {
        return warnings;
    }

    /** How many cells a row should have. */
    int width() {
        return places.length;
    }

    /** The column of the table that a cell belongs to; -1 when to none. */
    int place(int cell) {
        return cell < places.length ? places[cell] : -1;
    }

    /** Whether a cell holds the reasons of a quarantine file, which are not data. */
    boolean holdsReasons(int cell) {
        return cell == reasons;
    }

    /** The heading of a cell; null right of the last. */
    @Nullable
    String name(int cell) {
        return cell < names.size() ? names.get(cell) : null;
    }
}
