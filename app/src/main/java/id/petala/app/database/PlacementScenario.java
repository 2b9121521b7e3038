package id.petala.app.database;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody kept a scenario of a placement, or took a kept one back.
 *
 * @param run the run on which it was solved when it was kept
 * @param name what people call it; the newest act about a name holds
 * @param text the scenario as it was solved; null where a kept scenario was taken back
 * @param actedBy who did it, as typed: nobody signs in yet
 * @param reason why
 * @param at when, by the clock of the database
 */
public record PlacementScenario(
        UUID run, String name, @Nullable String text, String actedBy, String reason, Instant at) {

    /** The longest name of a scenario or a person that is kept, in letters. */
    public static final int LONGEST_NAME = 200;

    /** The longest reason that is kept, in letters. */
    public static final int LONGEST_REASON = 2000;
}
