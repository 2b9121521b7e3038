package id.petala.engine.fact;

import java.util.Arrays;

/**
 * The raw values of a column. Where few are distinct (codes, levels, scores of a scale) each is kept once and items
 * hold its place, a byte; a leaf then works out points once for each distinct value. Else items hold the values.
 */
final class RawValues {

    private static final long[] NONE = {};

    private final byte[] place;
    private final long[] value;
    private final long[] standard;

    private RawValues(byte[] place, long[] value, long[] standard) {
        this.place = place;
        this.value = value;
        this.standard = standard;
    }

    /** Lays out values and, for a ratio, their standards. */
    static RawValues of(long[] value, long[] standard) {
        Numbering numbering = new Numbering();
        byte[] place = new byte[value.length];
        for (int item = 0; item < value.length; item++) {
            int number = numbering.of(value[item], standard.length == 0 ? 0 : standard[item]);
            if (number < 0) {
                return new RawValues(new byte[0], value, standard);
            }
            place[item] = (byte) number;
        }
        return new RawValues(place, numbering.values(), standard.length == 0 ? NONE : numbering.standards());
    }

    /** Only the items from {@code from} up to {@code to}. */
    RawValues range(int from, int to) {
        long[] values = new long[to - from];
        Arrays.setAll(values, i -> value(from + i));
        long[] standards = new long[standard.length == 0 ? 0 : to - from];
        Arrays.setAll(standards, i -> standard(from + i));
        return of(values, standards);
    }

    boolean numbered() {
        return place.length > 0;
    }

    /** How many values are distinct, when numbered. */
    int distinct() {
        return value.length;
    }

    int place(int item) {
        return place[item] & 0xff;
    }

    long value(int item) {
        return place.length == 0 ? value[item] : value[place(item)];
    }

    long standard(int item) {
        return standard.length == 0 ? 0 : standard[place.length == 0 ? item : place(item)];
    }

    /** For each of {@code size} numbered items from {@code from} on what a table says of its number. */
    void translate(long[] table, int from, long[] into, int size) {
        byte[] places = place;
        for (int k = 0; k < size; k++) {
            into[k] = table[places[from + k] & 0xff];
        }
    }

    /** Adds to {@code into}, for {@code size} numbered items {@code step} apart, what a table says of each. */
    void add(long[] table, int from, int step, long[] into, int size) {
        byte[] places = place;
        for (int k = 0; k < size; k++) {
            into[k] += table[places[from + k * step] & 0xff];
        }
    }

    void copy(int from, long[] into, int size) {
        if (numbered()) {
            translate(value, from, into, size);
        } else {
            System.arraycopy(value, from, into, 0, size);
        }
    }

    long valueAt(int number) {
        return value[number];
    }

    long standardAt(int number) {
        return standard.length == 0 ? 0 : standard[number];
    }
}
