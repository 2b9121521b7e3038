package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The level of a competency that a post asks for (standar kompetensi jabatan).
 *
 * @param jabatan the code of the post, or its title for all of that title
 * @param level 1 to 5
 * @param inti whether the post counts it among its core competencies, null when not told
 */
public record TuntutanKompetensi(
        String jabatan,
        String kompetensi,
        BigDecimal level,
        @Nullable Boolean inti,
        Origin origin) {}
