package id.petala.app.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A kept run, without its outcome.
 *
 * @param id its key
 * @param snapshotId what it has seen
 * @param asOf the day whose law and facts it used
 * @param instrument the instrument it scored with
 * @param engineVersion the version of the engine
 * @param createdAt when it was made
 */
public record Run(
        UUID id, UUID snapshotId, LocalDate asOf, String instrument, String engineVersion, Instant createdAt) {}
