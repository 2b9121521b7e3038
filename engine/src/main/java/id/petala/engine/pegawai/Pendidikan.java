package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An education that somebody completed.
 *
 * @param tingkat code of the fact {@code pendidikan}
 * @param bidangIlmu field of study in words of the file, null when not told
 * @param lulus the day of completion, the last day of the year where only that is told; null when neither is
 */
public record Pendidikan(
        String tingkat,
        @Nullable String bidangIlmu,
        @Nullable LocalDate lulus,
        Origin origin) {

    /** Whether it was completed by a day; without a day of completion the registry is believed. */
    public boolean completedBy(LocalDate day) {
        return lulus == null || !lulus.isAfter(day);
    }
}
