package id.petala.app.database;

import java.time.Instant;
import java.util.UUID;

/**
 * An immutable input of runs, without its content.
 *
 * @param id its key
 * @param sha256 the hash of its content
 * @param pegawaiCount how many civil servants it describes
 * @param createdAt when it was taken in
 */
public record Snapshot(UUID id, String sha256, int pegawaiCount, Instant createdAt) {}
