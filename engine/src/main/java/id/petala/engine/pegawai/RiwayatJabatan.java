package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post held from {@code tmt} on.
 *
 * @param instansi the agency, null for the person's own
 * @param tingkat how an acting post stands to the person's own; null for a definitive one
 * @param sampai last day, null while held or where the registry only keeps beginnings
 */
public record RiwayatJabatan(
        String jabatan,
        Jenjang jenjang,
        String unitOrganisasi,
        @Nullable String instansi,
        StatusJabatan status,
        @Nullable TingkatPenugasan tingkat,
        LocalDate tmt,
        @Nullable LocalDate sampai,
        Origin origin) {

    /** The same post, said to be in the person's own agency. */
    public RiwayatJabatan here() {
        return new RiwayatJabatan(jabatan, jenjang, unitOrganisasi, null, status, tingkat, tmt, sampai, origin);
    }

    /** Whether the post is held on a day, as far as the row tells. */
    public boolean heldOn(LocalDate day) {
        return !tmt.isAfter(day) && (sampai == null || !sampai.isBefore(day));
    }

    public boolean definitive() {
        return status == StatusJabatan.DEFINITIF;
    }
}
