package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A disciplinary sanction.
 *
 * @param tingkat code of {@code hukuman-disiplin}
 * @param tmtSelesai last day, null when only the length is known
 * @param masaTahun whole years of its length
 * @param masaBulan further months of its length
 */
public record HukumanDisiplin(
        String tingkat,
        LocalDate tmtMulai,
        @Nullable LocalDate tmtSelesai,
        int masaTahun,
        int masaBulan,
        Origin origin) {

    /** The stated end, else the beginning plus the length; a sanction without a length ends the day it begins. */
    public LocalDate end() {
        return tmtSelesai != null ? tmtSelesai : tmtMulai.plusYears(masaTahun).plusMonths(masaBulan);
    }
}
