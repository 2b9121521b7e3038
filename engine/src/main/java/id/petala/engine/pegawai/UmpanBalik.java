package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of 360° feedback, in points, in words, or both.
 *
 * @param kategori code of {@code umpan-balik-360-kategori}
 */
public record UmpanBalik(
        @Nullable BigDecimal nilai, @Nullable String kategori, LocalDate tanggal, Origin origin) {}
