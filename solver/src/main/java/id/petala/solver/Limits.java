package id.petala.solver;

/**
 * How much work a search may do. Cases are counted, so that it ends at the same place everywhere; a clock, where one is set,
 * may end it earlier.
 *
 * @param work pairs that may be looked at, over all cases
 * @param seconds most seconds; 0 for no clock
 * @param begun when the search began, in nanoseconds
 */
record Limits(long work, int seconds, long begun) {

    private static final int LEAST = 50;
    private static final int MOST = 20_000;
    private static final int OF_CASE = 1_000;

    static Limits from(long work, int seconds) {
        return new Limits(work, seconds, System.nanoTime());
    }

    /** Whether so many cases of so many pairs are enough. */
    boolean reached(int cases, int pairs) {
        return cases >= Math.clamp(work / (pairs + OF_CASE), LEAST, MOST) || (seconds > 0 && secondsLeft() <= 0.001);
    }

    /** Seconds until the clock ends it, never quite none; 0 when there is no clock. */
    double secondsLeft() {
        return seconds == 0 ? 0 : Math.max(0.001, seconds - (System.nanoTime() - begun) / 1e9);
    }
}
