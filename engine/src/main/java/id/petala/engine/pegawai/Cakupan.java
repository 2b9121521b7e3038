package id.petala.engine.pegawai;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody declares that a table holds everything there is about the people of a unit, up to a day. Only under such a
 * statement does having no row mean "none".
 *
 * @param tabel the table
 * @param unit the unit with all below it, null for the whole agency
 * @param sampai the day up to which the table is complete
 * @param sumber who declares it
 */
public record Cakupan(String tabel, @Nullable String unit, LocalDate sampai, String sumber) {}
