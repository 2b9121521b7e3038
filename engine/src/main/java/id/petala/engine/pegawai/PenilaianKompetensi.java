package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One competency held against its standard, or a ready score of the whole assessment.
 *
 * @param kompetensi name of the competency; null for a ready score
 * @param nilai the ready score, 0 to 100
 * @param berlakuSampai last day of validity, null when the provider states none
 * @param penyelenggara who assessed, null when not told
 */
public record PenilaianKompetensi(
        @Nullable String kompetensi,
        @Nullable BigDecimal skor,
        @Nullable BigDecimal standar,
        @Nullable BigDecimal nilai,
        LocalDate tanggal,
        @Nullable LocalDate berlakuSampai,
        @Nullable String penyelenggara,
        Origin origin) {}
