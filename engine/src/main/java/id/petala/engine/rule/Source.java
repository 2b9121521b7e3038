package id.petala.engine.rule;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of sources.
 *
 * @param key stable key that citations use
 * @param title title as the issuer gives it
 * @param reading how it was read; anything but {@link Reading#TEXT} makes what rests on it provisional
 * @param address where it can be found; null when nothing public can be named
 */
public record Source(
        String key, String title, Reading reading, @Nullable String address) {

    /** How a source was read. */
    public enum Reading {
        /** The text of the regulation itself. */
        TEXT,
        /** A text about it: an agency's encyclopedia, press, training notes. */
        SECONDARY,
        /** Only software or working papers that say they implement it. */
        CODE,
        /** Petala's own settlement of what the rules leave open. */
        PETALA
    }
}
