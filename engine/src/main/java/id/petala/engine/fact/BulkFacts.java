package id.petala.engine.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays out facts that already stand in columns: for millions of subjects, where {@link FactTableBuilder} would have to
 * gather value by value. Refuses columns that are not in the one order of a table of facts.
 */
public final class BulkFacts {

    private final String[] subjects;
    private final Map<String, BulkColumn> columns = new TreeMap<>();
    private final Map<String, Declared> declared = new TreeMap<>();

    private record Declared(int until, String by) {}

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
        columns.put(column.fact().id(), checked(column));
        return this;
    }

    /** A named source declares every subject's list of a fact complete until a day. */
    public BulkFacts cover(Fact fact, LocalDate until, String by) {
        declared.put(fact.id(), new Declared((int) until.toEpochDay(), by));
        return this;
    }

    private BulkColumn checked(BulkColumn column) {
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
            throw new IllegalArgumentException(column.fact().id() + ": " + column.value().length + " values, not "
                    + item);
        }
        return column;
    }

    public FactTable build() {
        TreeMap<String, FactColumn> built = new TreeMap<>();
        columns.forEach((id, column) -> built.put(id, build(column)));
        return new FactTable(subjects, built, new TreeMap<>());
    }

    private FactColumn build(BulkColumn column) {
        Declared by = declared.get(column.fact().id());
        int size = column.value().length;
        FactColumn.Items items = new FactColumn.Items(
                column.value(), column.standard(), full(column.on(), size), full(column.until(), size), new int[size],
                new int[size]);
        FactColumn.Coverage coverage = by == null
                ? new FactColumn.Coverage(new int[0], new int[0])
                : new FactColumn.Coverage(full(new int[] {by.until()}, subjects.length), full(new int[] {1}, subjects.length));
        return new FactColumn(
                column.fact(), new String[] {column.source(), by == null ? "" : by.by()}, offsets(column), items,
                coverage, new BitSet(), new BitSet());
    }

    private static int[] full(int[] days, int size) {
        if (days.length == size) {
            return days;
        }
        int[] all = new int[size];
        Arrays.fill(all, days[0]);
        return all;
    }

    private int[] offsets(BulkColumn column) {
        int[] offset = new int[subjects.length + 1];
        for (int i = 0; i < subjects.length; i++) {
            offset[i + 1] = offset[i] + column.count(i);
        }
        return offset;
    }
}
