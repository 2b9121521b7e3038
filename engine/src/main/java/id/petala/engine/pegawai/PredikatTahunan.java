package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The appraisal of one year.
 *
 * @param hasilKerja code of {@code hasil-kerja}
 * @param perilakuKerja code of {@code perilaku-kerja}
 * @param predikat code of {@code predikat-kinerja}
 * @param nkp points
 */
public record PredikatTahunan(
        int tahun,
        @Nullable String hasilKerja,
        @Nullable String perilakuKerja,
        @Nullable String predikat,
        @Nullable BigDecimal nkp,
        Origin origin) {

    /** The day the period ended, by which the appraisal is dated. */
    public LocalDate periodEnd() {
        return LocalDate.of(tahun, 12, 31);
    }
}
