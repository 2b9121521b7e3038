package id.petala.app.database;

import java.util.UUID;

/**
 * An agency.
 *
 * @param id its key
 * @param nama its name
 * @param contoh true for an invented agency shown as an example
 */
public record Instansi(UUID id, String nama, boolean contoh) {}
