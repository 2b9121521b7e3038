package id.petala.engine.fact;

import id.petala.engine.fact.FactTableBuilder.Dating;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Growing parallel arrays of one fact, sorted by subject, day and value when built. */
final class ColumnBuilder {

    private static final int[] NONE = {};

    private final Fact fact;
    private final int subjects;
    private final List<String> sources;
    private final BitSet rejected = new BitSet();
    private final BitSet notApplicable = new BitSet();
    private int[] completeUntil = NONE;
    private int[] coverage = NONE;

    private int size;
    private int[] subject = new int[16];
    private long[] value = new long[16];
    private long[] standard = new long[0];
    private int[] on = new int[16];
    private int[] until = new int[16];
    private int[] source = new int[16];
    private int[] row = new int[16];

    /**
     * @param sources the names behind source places, growing as the table is gathered
     */
    ColumnBuilder(Fact fact, int subjects, List<String> sources) {
        this.fact = fact;
        this.subjects = subjects;
        this.sources = sources;
        if (fact.type() == FactType.RATIO) {
            standard = new long[16];
        }
    }

    void add(int subjectPlace, FactValue raw, Dating dating, int sourcePlace, int sourceRow) {
        if (size == value.length) {
            grow(size * 2);
        }
        subject[size] = subjectPlace;
        value[size] = raw.value();
        if (standard.length > 0) {
            standard[size] = raw.standard();
        }
        on[size] = (int) dating.on().toEpochDay();
        until[size] = dating.until() == null
                ? FactColumn.NO_END
                : (int) dating.until().toEpochDay();
        source[size] = sourcePlace;
        row[size] = sourceRow;
        size++;
    }

    private void grow(int capacity) {
        subject = Arrays.copyOf(subject, capacity);
        value = Arrays.copyOf(value, capacity);
        standard = standard.length == 0 ? standard : Arrays.copyOf(standard, capacity);
        on = Arrays.copyOf(on, capacity);
        until = Arrays.copyOf(until, capacity);
        source = Arrays.copyOf(source, capacity);
        row = Arrays.copyOf(row, capacity);
    }

    /** Of several statements the latest counts; of several up to one day the one by the first name. */
    void cover(int subjectPlace, int day, int sourcePlace) {
        if (completeUntil.length == 0) {
            completeUntil = new int[subjects];
            Arrays.fill(completeUntil, FactColumn.NOT_COVERED);
            coverage = new int[subjects];
        }
        int known = completeUntil[subjectPlace];
        if (day > known || (day == known && byName(sourcePlace, coverage[subjectPlace]) < 0)) {
            completeUntil[subjectPlace] = day;
            coverage[subjectPlace] = sourcePlace;
        }
    }

    private int byName(int a, int b) {
        return sources.get(a).compareTo(sources.get(b));
    }

    void reject(int subjectPlace) {
        rejected.set(subjectPlace);
    }

    void notApplicable(int subjectPlace) {
        notApplicable.set(subjectPlace);
    }

    FactColumn build(String[] sources) {
        int[] offset = offsets();
        int[] order = order(offset);
        FactColumn.Items items = new FactColumn.Items(
                pick(value, order),
                standard.length == 0 ? standard : pick(standard, order),
                pick(on, order),
                pick(until, order),
                pick(source, order),
                pick(row, order));
        return new FactColumn(
                fact,
                sources,
                offset,
                items,
                new FactColumn.Coverage(completeUntil, coverage),
                rejected,
                notApplicable);
    }

    private int[] offsets() {
        int[] offset = new int[subjects + 1];
        for (int i = 0; i < size; i++) {
            offset[subject[i] + 1]++;
        }
        for (int i = 0; i < subjects; i++) {
            offset[i + 1] += offset[i];
        }
        return offset;
    }

    /** A counting sort by subject, then an insertion sort of each subject's few values. */
    private int[] order(int[] offset) {
        int[] next = Arrays.copyOf(offset, subjects);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[subject[i]]++] = i;
        }
        for (int s = 0; s < subjects; s++) {
            sort(order, offset[s], offset[s + 1]);
        }
        return order;
    }

    private void sort(int[] order, int from, int to) {
        if (to - from > 64) {
            sortMany(order, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int item = order[i];
            int j = i;
            while (j > from && compare(order[j - 1], item) > 0) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = item;
        }
    }

    private void sortMany(int[] order, int from, int to) {
        Integer[] boxed = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, this::compare);
        for (int i = 0; i < boxed.length; i++) {
            order[from + i] = boxed[i];
        }
    }

    private int compare(int a, int b) {
        int order = Integer.compare(on[a], on[b]);
        if (order == 0) {
            order = Long.compare(value[a], value[b]);
        }
        if (order == 0 && standard.length > 0) {
            order = Long.compare(standard[a], standard[b]);
        }
        if (order == 0) {
            order = Integer.compare(until[a], until[b]);
        }
        if (order == 0) {
            order = byName(source[a], source[b]);
        }
        return order != 0 ? order : Integer.compare(row[a], row[b]);
    }

    private static long[] pick(long[] from, int[] order) {
        long[] picked = new long[order.length];
        Arrays.setAll(picked, i -> from[order[i]]);
        return picked;
    }

    private static int[] pick(int[] from, int[] order) {
        int[] picked = new int[order.length];
        Arrays.setAll(picked, i -> from[order[i]]);
        return picked;
    }
}
