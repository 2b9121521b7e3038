package id.petala.app.rulebook;

import java.time.LocalDate;

/**
 * One instrument in the list of instruments.
 *
 * @param key what addresses call it
 * @param own who put it here; empty where Petala ships it
 * @param mapped whether it makes a map, so that its effect can be worked out
 */
public record InstrumentSummary(
        String key,
        String version,
        String label,
        LocalDate firstDay,
        int provisionalCount,
        String own,
        boolean inUse,
        boolean mapped) {}
