package id.petala.app.database;

import java.time.Instant;

/**
 * That a run is final.
 *
 * @param official who says so, as typed: nobody signs in yet
 * @param reason why
 * @param sealedAt when it was written, by the clock of the database
 */
public record Seal(String official, String reason, Instant sealedAt) {

    /** The longest name that is kept, in letters. */
    public static final int LONGEST_OFFICIAL = 200;

    /** The longest reason that is kept, in letters. */
    public static final int LONGEST_REASON = 2000;
}
