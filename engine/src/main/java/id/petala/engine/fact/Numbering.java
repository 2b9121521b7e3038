package id.petala.engine.fact;

import java.util.Arrays;

/** Numbers the first {@link #MOST} distinct pairs it meets, in the order in which it meets them. */
final class Numbering {

    /** As many numbers as a byte holds. */
    static final int MOST = 256;

    private static final int SLOTS = 4 * MOST;
    private static final int FREE = -1;

    private final short[] slots = new short[SLOTS];
    private final long[] first = new long[MOST];
    private final long[] second = new long[MOST];
    private int size;

    Numbering() {
        Arrays.fill(slots, (short) FREE);
    }

    /** The number of a pair; -1 when there are too many to number. */
    int of(long a, long b) {
        int slot = slot(a, b);
        while (slots[slot] != FREE) {
            int number = slots[slot];
            if (first[number] == a && second[number] == b) {
                return number;
            }
            slot = (slot + 1) % SLOTS;
        }
        return size == MOST ? -1 : next(slot, a, b);
    }

    private int next(int slot, long a, long b) {
        first[size] = a;
        second[size] = b;
        slots[slot] = (short) size;
        return size++;
    }

    private static int slot(long a, long b) {
        long mixed = (a * 31 + b) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 54) % SLOTS;
    }

    long[] values() {
        return Arrays.copyOf(first, size);
    }

    long[] standards() {
        return Arrays.copyOf(second, size);
    }
}
