package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;

/**
 * A report of wealth that an official handed in.
 *
 * @param tahun the year whose wealth it reports
 * @param tanggal the day it was handed in
 */
public record Lhkpn(int tahun, LocalDate tanggal, Origin origin) {}
