package id.petala.engine.talent;

import java.util.Arrays;

/** The columns of a talent map, one place a person. */
final class MapColumns {

    /** Stands for an amount that isn't known; no amount can have it. */
    static final long UNKNOWN = Long.MIN_VALUE;

    final long[] performance;
    final long[] potential;
    final long[] score;
    final byte[] performanceLevel;
    final byte[] potentialLevel;
    final byte[] box;
    final byte[] alternative;
    final byte[] group;
    final int[] rank;
    final boolean[] tied;
    final boolean[] nearLine;

    MapColumns(int size) {
        performance = new long[size];
        potential = new long[size];
        score = new long[size];
        performanceLevel = none(size);
        potentialLevel = none(size);
        box = none(size);
        alternative = none(size);
        group = none(size);
        rank = new int[size];
        tied = new boolean[size];
        nearLine = new boolean[size];
        Arrays.fill(performance, UNKNOWN);
        Arrays.fill(potential, UNKNOWN);
        Arrays.fill(score, UNKNOWN);
    }

    private static byte[] none(int size) {
        byte[] column = new byte[size];
        Arrays.fill(column, TalentMap.NONE);
        return column;
    }
}
