package id.petala.solver;

/**
 * How much work a search may do. Cases are counted, so that it ends at the same place everywhere; a clock, where one is set,
 * may end it earlier.
 *
 * @param cases most cases looked at
 * @param seconds most seconds; 0 for no clock
 * @param begun when the search began, in nanoseconds
 */
record Limits(int cases, int seconds, long begun) {

    static Limits from(int cases, int seconds) {
        return new Limits(cases, seconds, System.nanoTime());
    }

    boolean reached(int count) {
        return count >= cases || (seconds > 0 && secondsLeft() <= 0.001);
    }

    /** Seconds until the clock ends it, never quite none; 0 when there is no clock. */
    double secondsLeft() {
        return seconds == 0 ? 0 : Math.max(0.001, seconds - (System.nanoTime() - begun) / 1e9);
    }
}
