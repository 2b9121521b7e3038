package id.petala.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes tables of ours whose columns a foreign table has by our own names. */
final class ProposedTables {

    private final MappingDraft draft;
    private final PackageTables specs;

    ProposedTables(MappingDraft draft, PackageTables specs) {
        this.draft = draft;
        this.specs = specs;
    }

    /**
     * Adds the tables that are not proposed yet, the one with most columns first.
     *
     * @param number the column that says whose a row is
     */
    void add(ColumnProfile number) {
        TableMapping best = null;
        for (TableSpec<?> spec : specs.all()) {
            TableMapping mapping = spec.ofPeople() && !spec.equals(specs.pegawai) && !draft.proposes(spec)
                    ? named(spec, number)
                    : null;
            if (mapping != null
                    && (best == null
                            || mapping.headings().size() > best.headings().size())) {
                best = mapping;
            }
        }
        if (best != null) {
            draft.add(best);
            Set<String> read = best.headings();
            draft.table().columns().stream()
                    .filter(column -> read.contains(column.heading()))
                    .forEach(draft::use);
            add(number);
        }
    }

    /** A mapping by our own names; null where a required column is not there, or nothing but whose and when. */
    private @Nullable TableMapping named(TableSpec<?> spec, ColumnProfile number) {
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        List<ColumnProfile> found = new ArrayList<>();
        for (ColumnSpec column : spec.columns()) {
            ColumnProfile named = column.name().equals(TableSpec.NIP) ? number : named(column);
            if (named != null && !found.contains(named)) {
                found.add(named);
                columns.put(column.name(), List.of(MappingDraft.rule(named, form(column, named))));
            } else if (column.required()) {
                return null;
            }
        }
        TableMapping mapping = new TableMapping(spec.name(), spec.dated(), columns);
        return columns.keySet().stream().anyMatch(mapping::tells) ? mapping : null;
    }

    private @Nullable ColumnProfile named(ColumnSpec column) {
        List<String> names = List.of(
                column.name(),
                Recognition.normal(column.label().id()),
                Recognition.normal(column.label().en()));
        return draft.best(heading -> names.contains(Recognition.normal(heading)) ? 1 : 0);
    }

    private static CellForm form(ColumnSpec column, ColumnProfile named) {
        Guess days = column.type() instanceof ColumnType.Day ? DayGuess.of(named) : null;
        return days == null ? new CellForm.Text() : days.form();
    }
}
