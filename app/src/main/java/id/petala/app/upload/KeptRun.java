package id.petala.app.upload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A kept run as the list of all shows it.
 *
 * @param demo whether its people are invented
 * @param registry all people of its registry
 * @param shown whether the pages show it now
 */
public record KeptRun(
        UUID id,
        String agency,
        boolean demo,
        LocalDate asOf,
        String instrument,
        Instant keptAt,
        int registry,
        int mapped,
        boolean shown) {}
