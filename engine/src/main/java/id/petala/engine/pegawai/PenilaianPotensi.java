package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One aspect of potential.
 *
 * @param aspek the aspect, by the end of its fact's id or by its label
 * @param penyelenggara who assessed, null when not told
 */
public record PenilaianPotensi(
        String aspek,
        BigDecimal skor,
        LocalDate tanggal,
        @Nullable LocalDate berlakuSampai,
        @Nullable String penyelenggara,
        Origin origin) {}
