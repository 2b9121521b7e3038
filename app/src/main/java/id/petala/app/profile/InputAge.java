package id.petala.app.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old one input of the instrument is, and how long it still counts.
 *
 * @param criterion what the instrument asks
 * @param taken what it takes in, or why it takes nothing
 * @param newest the day of the newest value; null where there is none
 * @param until the last day on which what counts now still counts, of several values the first to end; null where nothing ends or
 *     nothing counts
 * @param supplier who can supply it
 */
public record InputAge(
        String criterion,
        String taken,
        @Nullable LocalDate newest,
        @Nullable LocalDate until,
        State state,
        String supplier) {

    /** What the instrument makes of it on the day of the run. */
    public enum State {
        COUNTS,
        OVER,
        NONE,
        NOT_APPLICABLE
    }
}
