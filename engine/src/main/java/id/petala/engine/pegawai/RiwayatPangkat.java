package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;

/** A rank held from {@code tmt} on, until the next one. */
public record RiwayatPangkat(Golongan golongan, LocalDate tmt, Origin origin) {}
