package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;

/**
 * A role in a work team by a decree (SK).
 *
 * @param peran code of {@code tim-kerja}
 */
public record PenugasanTim(String peran, String nama, LocalDate tanggalSk, Origin origin) {}
