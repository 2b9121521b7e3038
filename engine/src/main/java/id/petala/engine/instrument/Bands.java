package id.petala.engine.instrument;

import java.util.Arrays;

/** Ascending lower bounds; the place of a value is that of the highest bound it reaches, and 0 below all. */
final class Bands {

    private final long[] lowest;

    Bands(long[] lowest) {
        this.lowest = lowest;
    }

    int place(long value) {
        int place = 0;
        for (int next = 1; next < lowest.length; next++) {
            place += (int) reached(value, lowest[next]);
        }
        return place;
    }

    /** The places of the first {@code size} values, band after band so that a processor can do several rows at once. */
    void places(long[] value, long[] place, int size) {
        Arrays.fill(place, 0, size, 0);
        for (int next = 1; next < lowest.length; next++) {
            long bound = lowest[next];
            for (int i = 0; i < size; i++) {
                place[i] += reached(value[i], bound);
            }
        }
    }

    /** 1 when the value isn't below the bound, else 0, without a branch; neither uses more than 62 bits. */
    private static long reached(long value, long bound) {
        return (bound - 1 - value) >>> 63;
    }
}
