package id.petala.app.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept run as the list of all shows it.
 *
 * @param demo whether its people are invented
 * @param instrument the id of the instrument it scored with
 * @param summary what was applied to what
 * @param shown whether the pages of this request show it
 * @param seal that it is final; null while nobody has said so
 */
public record KeptRun(
        UUID id,
        String agency,
        boolean demo,
        LocalDate asOf,
        String instrument,
        Instant keptAt,
        RunSummary summary,
        boolean shown,
        @Nullable Seal seal) {

    /**
     * That the run is final.
     *
     * @param official who says so, as typed
     * @param reason why
     */
    public record Seal(String official, String reason, Instant sealedAt) {}

    /** All people of its registry. */
    public int registry() {
        return summary.population().registry();
    }

    public int mapped() {
        return summary.population().mapped();
    }
}
