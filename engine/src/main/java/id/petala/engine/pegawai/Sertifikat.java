package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training or certificate.
 *
 * @param jp hours it counts for, null when it states none
 * @param berlakuSampai last day of validity, null when the issuer states none
 */
public record Sertifikat(
        JenisSertifikat jenis,
        String nama,
        @Nullable BigDecimal jp,
        LocalDate tanggal,
        @Nullable LocalDate berlakuSampai,
        Origin origin) {}
