package id.petala.app.talent;

import java.time.LocalDate;

/** One instrument in the list of instruments. */
public record InstrumentSummary(
        String id, String version, String label, LocalDate firstDay, int provisionalCount, boolean inUse) {}
