package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A definitive post held for a time.
 *
 * @param jabatan its title
 * @param rumpun its family of posts, null when not told
 * @param from first day
 * @param to the day after the last; {@link LocalDate#MAX} while held
 */
public record Stint(
        String jabatan,
        Jenjang jenjang,
        String unitOrganisasi,
        @Nullable String rumpun,
        LocalDate from,
        LocalDate to) {

    /** The same, given up on a day where it lasts longer. */
    Stint endedBy(LocalDate day) {
        return to.isAfter(day) ? new Stint(jabatan, jenjang, unitOrganisasi, rumpun, from, day) : this;
    }
}
