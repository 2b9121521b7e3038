package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The appraisal of a year, or of a part of it. Only that of the whole year becomes facts.
 *
 * @param hasilKerja code of {@code hasil-kerja}
 * @param perilakuKerja code of {@code perilaku-kerja}
 * @param predikat code of {@code predikat-kinerja}
 * @param nkp points
 */
public record PredikatKinerja(
        int tahun,
        Periode periode,
        @Nullable String hasilKerja,
        @Nullable String perilakuKerja,
        @Nullable String predikat,
        @Nullable BigDecimal nkp,
        Origin origin) {

    public boolean annual() {
        return periode == Periode.TAHUNAN;
    }

    /** The day the year ended, by which its appraisal is dated. */
    public LocalDate yearEnd() {
        return LocalDate.of(tahun, 12, 31);
    }
}
