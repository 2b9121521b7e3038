package id.petala.engine.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes down what a check found. The last word of a check that does not pass. */
class Why {

    /** When time alone cures what failed; null when it doesn't. */
    @Nullable
    LocalDate cured;

    /** Fails, and only somebody's doing can change that. */
    Outcome fails(Object... found) {
        cured = null;
        return Outcome.FAILS;
    }

    /** Fails, and passes from a day on, if nothing else changes. */
    Outcome failsUntil(LocalDate day, Object... found) {
        cured = day;
        return Outcome.FAILS;
    }

    /** What is asked for is not in the records. */
    Outcome unknown(Object... asked) {
        cured = null;
        return Outcome.UNKNOWN;
    }
}
