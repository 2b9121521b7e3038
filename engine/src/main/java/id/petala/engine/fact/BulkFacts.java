package id.petala.engine.fact;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays out facts that already stand in columns: for millions of subjects, where {@link FactTableBuilder} would have to
 * gather value by value. Refuses columns that are not in the one order of a table of facts.
 */
public final class BulkFacts {

    private final String[] subjects;
    private final TreeMap<String, FactColumn> columns = new TreeMap<>();

    /**
     * Starts a table.
     *
     * @param subjects ids, each once, ascending
     */
    public BulkFacts(String[] subjects) {
        this.subjects = subjects.clone();
        for (int i = 1; i < subjects.length; i++) {
            if (subjects[i - 1].compareTo(subjects[i]) >= 0) {
                throw new IllegalArgumentException("subjects must ascend: " + subjects[i]);
            }
        }
    }

    /** Adds the values of a fact. */
    public BulkFacts add(BulkColumn column) {
        columns.put(column.fact().id(), column(column, null, ""));
        return this;
    }

    /** Adds the values of a fact whose list a named source declares complete for every subject until a day. */
    public BulkFacts addComplete(BulkColumn column, LocalDate until, String by) {
        Cells day = Cells.all((int) until.toEpochDay());
        columns.put(column.fact().id(), column(column, new FactColumn.Coverage(day, Cells.all(1)), by));
        return this;
    }

    public FactTable build() {
        return new FactTable(subjects, columns, new TreeMap<>());
    }

    private FactColumn column(BulkColumn column, FactColumn.@Nullable Coverage declared, String by) {
        check(column);
        FactColumn.Items items = new FactColumn.Items(
                RawValues.of(column.value(), column.standard()),
                Cells.of(column.on()),
                Cells.of(column.until()),
                Cells.all(0),
                Cells.all(0));
        String[] sources = {column.source(), by};
        return new FactColumn(column.fact(), sources, spans(column), items, declared, new BitSet(), new BitSet());
    }

    private Spans spans(BulkColumn column) {
        if (column.counts().length == 0) {
            return Spans.each(1);
        }
        int[] offset = new int[subjects.length + 1];
        for (int i = 0; i < subjects.length; i++) {
            offset[i + 1] = offset[i] + column.count(i);
        }
        return Spans.of(offset);
    }

    private void check(BulkColumn column) {
        int item = 0;
        for (int subject = 0; subject < subjects.length; subject++) {
            int end = item + column.count(subject);
            for (int next = item + 1; next < end; next++) {
                if (column.compare(next - 1, next) > 0) {
                    throw new IllegalArgumentException(
                            column.fact().id() + ": values of " + subjects[subject] + " are not in order");
                }
            }
            item = end;
        }
        if (item != column.value().length) {
            throw new IllegalArgumentException(
                    column.fact().id() + ": " + column.value().length + " values, not " + item);
        }
    }
}
