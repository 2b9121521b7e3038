package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;

/**
 * An award.
 *
 * @param tingkat code of {@code penghargaan}
 */
public record Penghargaan(String tingkat, String nama, LocalDate tanggal, Origin origin) {}
