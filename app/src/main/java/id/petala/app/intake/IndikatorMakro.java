package id.petala.app.intake;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An accepted row of {@code makro.csv}: a macro indicator of the region in a year, either one value or a range.
 *
 * @param nilai the value; null where a range is stated
 * @param dari lower end of the range; null where a value is stated
 * @param sampai upper end of the range, not below the lower; null where a value is stated
 * @param target what was aimed at; null where it is not known
 * @param satuan unit of value, range and target
 * @param sifat how value or range came about
 * @param sifatTarget how the target came about; null where it isn't said
 * @param sumber who published it; null where nobody is named
 * @param origin the file and row it stands in
 */
public record IndikatorMakro(
        String indikator,
        int tahun,
        @Nullable BigDecimal nilai,
        @Nullable BigDecimal dari,
        @Nullable BigDecimal sampai,
        @Nullable BigDecimal target,
        String satuan,
        SifatNilai sifat,
        @Nullable SifatNilai sifatTarget,
        @Nullable String sumber,
        Origin origin) {}
