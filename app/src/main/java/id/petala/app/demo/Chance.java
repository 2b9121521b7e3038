package id.petala.app.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Chance that gives the same draws on every machine: SplitMix64 (Steele, Lea, Flood 2014), whole numbers only. What a
 * person draws depends on nothing that others drew, because everyone has a {@link #split} of their own.
 */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** Twelve draws below this sum up to a bell of mean 6000 and deviation 1000. */
    private static final int BELL_DRAW = 1001;

    private static final int BELL_DRAWS = 12;
    private static final int BELL_MEAN = 6000;
    private static final int PER_MILLE = 1000;

    private long state;

    Chance(long seed) {
        this.state = mixed(seed);
    }

    private static long mixed(long number) {
        long a = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** A generator of its own for the thing of a number. */
    Chance split(long number) {
        return new Chance(state ^ mixed(number * STEP + 1));
    }

    /** Moves on by one draw, so that what is split off next differs from what was split off before. */
    void step() {
        state += STEP;
    }

    /** A whole number from 0 to below a bound. */
    int below(int bound) {
        step();
        return (int) Math.multiplyHigh(mixed(state) >>> 1, (long) bound << 1);
    }

    /** A whole number within two, both included. */
    int within(int from, int to) {
        return from + below(to - from + 1);
    }

    /** Whether something that happens so many times in a thousand happens. */
    boolean perMille(int times) {
        return below(PER_MILLE) < times;
    }

    /** A draw of a bell curve, in thousandths of its deviation, within six deviations. */
    int bell() {
        int sum = 0;
        for (int i = 0; i < BELL_DRAWS; i++) {
            sum += below(BELL_DRAW);
        }
        return sum - BELL_MEAN;
    }

    <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A day of a year, up to its 28th of December. */
    LocalDate dayIn(int year) {
        return LocalDate.of(year, within(1, 12), within(1, 28));
    }
}
