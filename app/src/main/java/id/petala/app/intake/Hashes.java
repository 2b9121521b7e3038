package id.petala.app.intake;

/** Numbers of 64 bits that stand for cells and rows when they are compared with each other within one file. */
final class Hashes {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    static long of(char[] chars, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ chars[i]) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    static long mixed(long value) {
        long hash = value * FACTOR;
        hash ^= hash >>> 32;
        hash *= FACTOR;
        return hash ^ (hash >>> 29);
    }

    /** The number of a sequence with one more part. */
    static long with(long sequence, long part) {
        return mixed(sequence * 31 + part);
    }
}
