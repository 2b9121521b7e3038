package id.petala.app.intake;

import java.util.ArrayList;
import java.util.List;

/** A growing list of numbers in blocks, so that growing copies nothing. */
final class LongList {

    private static final int BITS = 12;
    private static final int BLOCK = 1 << BITS;

    private final List<long[]> blocks = new ArrayList<>();
    private int size;

    void add(long value) {
        if ((size & (BLOCK - 1)) == 0) {
            blocks.add(new long[BLOCK]);
        }
        blocks.getLast()[size & (BLOCK - 1)] = value;
        size++;
    }

    long get(int place) {
        return blocks.get(place >> BITS)[place & (BLOCK - 1)];
    }

    int size() {
        return size;
    }
}
