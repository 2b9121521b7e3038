package id.petala.engine.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which levels each lever may stand at. Immutable. */
final class Domains {

    /** A lever has no more levels than a mask has bits. */
    static final int MOST_LEVELS = 60;

    private final long[] masks;

    private Domains(long[] masks) {
        this.masks = masks;
    }

    /** Every lever from where it stands up to a level. */
    static Domains upTo(int[] highest) {
        return new Domains(Arrays.stream(highest).mapToLong(Domains::below).toArray());
    }

    /** All levels up to one. */
    private static long below(int level) {
        return (1L << (level + 1)) - 1;
    }

    boolean allows(int lever, int level) {
        return (masks[lever] >> level & 1) != 0;
    }

    /** The lever stays below a level. */
    Domains below(int lever, int level) {
        return narrowed(lever, below(level - 1));
    }

    /** The lever reaches a level. */
    Domains reaching(int lever, int level) {
        return narrowed(lever, ~below(level - 1));
    }

    private Domains narrowed(int lever, long mask) {
        long[] copy = masks.clone();
        copy[lever] &= mask;
        return new Domains(copy);
    }

    /** Whether some lever has no level left. */
    boolean isEmpty() {
        return Arrays.stream(masks).anyMatch(mask -> mask == 0);
    }

    /** What is allowed of some levers, to tell by what was computed before. */
    List<Long> of(BitSet levers) {
        List<Long> key = new ArrayList<>();
        levers.stream().forEach(lever -> key.add(masks[lever]));
        return key;
    }
}
