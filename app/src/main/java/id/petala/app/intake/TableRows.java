package id.petala.app.intake;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The accepted rows of a table in columns, grouped by person. Tables that are not about people are one group. */
final class TableRows<T> {

    private static final int FEW = 32;

    private final TableSpec<T> spec;
    private final Layout layout;
    private final Cells[] columns;
    private final LongList places = new LongList();
    private final List<String> files = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final BitSet dropped = new BitSet();
    private LongList rowHashes = new LongList();
    private LongList keyHashes = new LongList();
    private int[] order = {};
    private int[] offset = {0, 0};

    TableRows(TableSpec<T> spec, Layout layout) {
        this.spec = spec;
        this.layout = layout;
        this.columns = new Cells[layout.columns()];
        Arrays.setAll(columns, place -> Cells.of(spec.columns().get(place).type()));
    }

    /** Rows added from now on stand in this file. */
    void begin(String file) {
        files.add(file);
        starts.add(size());
    }

    /** The file a row stands in. */
    String file(int item) {
        return files.get(place(item));
    }

    /** The place of the file a row stands in, among those begun. */
    int place(int item) {
        int place = files.size() - 1;
        while (starts.get(place) > item) {
            place--;
        }
        return place;
    }

    /** Takes back the rows of the file begun last. */
    void forget() {
        for (int item = starts.getLast(); item < size(); item++) {
            drop(item);
        }
    }

    /** How many rows of the file at a place were accepted. */
    int accepted(int place) {
        int end = place + 1 < starts.size() ? starts.get(place + 1) : size();
        int start = starts.get(place);
        return end - start - dropped.get(start, end).cardinality();
    }

    void add(PendingRow row, int group) {
        for (int place = 0; place < columns.length; place++) {
            columns[place].add(row.raw(place));
        }
        places.add(((long) group << 32) | row.origin().row());
        rowHashes.add(row.rowHash());
        keyHashes.add(row.keyHash());
    }

    int size() {
        return places.size();
    }

    int group(int item) {
        return (int) (places.get(item) >> 32);
    }

    int row(int item) {
        return (int) places.get(item);
    }

    /** The hash of a row, while {@link #repetitions} has not ended. */
    long rowHash(int item) {
        return rowHashes.get(item);
    }

    /** Sorts the rows by group, keeping the order of the file within each. */
    void arrange(int groups) {
        offset = new int[groups + 1];
        for (int item = 0; item < size(); item++) {
            offset[group(item) + 1] += dropped.get(item) ? 0 : 1;
        }
        for (int group = 0; group < groups; group++) {
            offset[group + 1] += offset[group];
        }
        int[] next = Arrays.copyOf(offset, groups);
        order = new int[offset[groups]];
        for (int item = 0; item < size(); item++) {
            if (!dropped.get(item)) {
                order[next[group(item)]++] = item;
            }
        }
    }

    /**
     * Hands over every set of rows with one key. A row that is dropped stays in place and is passed over.
     *
     * @param repeated takes the items of one key in the order of the file, and whether all their cells are alike
     */
    void repetitions(BiConsumer<List<Integer>, Boolean> repeated) {
        for (int group = 0; group + 1 < offset.length; group++) {
            if (mayRepeat(offset[group], offset[group + 1])) {
                repetitions(offset[group], offset[group + 1], repeated);
            }
        }
        rowHashes = new LongList();
        keyHashes = new LongList();
    }

    /** Compares the few rows that a person usually has with each other; many rows are sorted anyway. */
    private boolean mayRepeat(int from, int to) {
        if (to - from > FEW) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            for (int j = from; j < i; j++) {
                if (keyHashes.get(order[i]) == keyHashes.get(order[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    private void repetitions(int from, int to, BiConsumer<List<Integer>, Boolean> repeated) {
        Integer[] items = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
        Arrays.sort(items, (a, b) -> Long.compare(keyHashes.get(a), keyHashes.get(b)));
        int first = 0;
        for (int i = 1; i <= items.length; i++) {
            if (i == items.length || keyHashes.get(items[i]) != keyHashes.get(items[first])) {
                if (i - first > 1) {
                    List<Integer> same = List.of(Arrays.copyOfRange(items, first, i));
                    repeated.accept(same, alike(same));
                }
                first = i;
            }
        }
    }

    private boolean alike(List<Integer> items) {
        long row = rowHashes.get(items.getFirst());
        return items.stream().allMatch(item -> rowHashes.get(item) == row);
    }

    void drop(int item) {
        dropped.set(item);
    }

    /** The records of a group, in the order of the file. */
    List<T> of(int group) {
        if (order.length == 0 || offset[group] == offset[group + 1]) {
            return List.of();
        }
        List<T> records = new ArrayList<>(offset[group + 1] - offset[group]);
        for (int i = offset[group]; i < offset[group + 1]; i++) {
            if (!dropped.get(order[i])) {
                records.add(spec.make().apply(new Stored(order[i])));
            }
        }
        return records;
    }

    /** How many accepted rows are dated after a day, or of a year after its own. */
    int after(LocalDate day) {
        int place = layout.place(spec.dated());
        if (place < 0) {
            return 0;
        }
        boolean years = spec.columns().get(place).type() instanceof ColumnType.Whole;
        long last = years ? day.getYear() : day.toEpochDay();
        int after = 0;
        for (int item = 0; item < size(); item++) {
            if (!dropped.get(item) && columns[place].get(item) > last) {
                after++;
            }
        }
        return after;
    }

    /** The accepted rows whose texts in a column are alike but for case and signs, in sets of two or more. */
    Collection<List<RowView>> sharing(String column) {
        long[] keys = keys(layout.place(column));
        long[] sorted = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
        Map<Long, List<RowView>> shared = new TreeMap<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                shared.computeIfAbsent(sorted[i], _ -> new ArrayList<>());
            }
        }
        for (int item = 0; item < keys.length && !shared.isEmpty(); item++) {
            List<RowView> set = shared.get(keys[item]);
            if (set != null) {
                set.add(new Stored(item));
            }
        }
        return shared.values();
    }

    /** Of every row the hash of its text without case and signs, 0 where it has none or was dropped. */
    private long[] keys(int place) {
        long[] keys = new long[size()];
        for (int item = 0; item < keys.length; item++) {
            long raw = columns[place].get(item);
            char[] text = dropped.get(item) || raw == CellReader.EMPTY
                    ? new char[0]
                    : Names.normal(layout.reader(place).text(raw)).toCharArray();
            keys[item] = text.length == 0 ? 0 : Hashes.of(text, 0, text.length);
        }
        return keys;
    }

    /** The raw value of a cell of an accepted row. */
    long raw(int item, int place) {
        return columns[place].get(item);
    }

    private final class Stored extends RowView {
        private final int item;

        Stored(int item) {
            super(layout);
            this.item = item;
        }

        @Override
        long raw(int place) {
            return columns[place].get(item);
        }

        @Override
        Origin origin() {
            return new Origin(file(item), row(item));
        }
    }
}
