package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A post of the agency's own list of posts.
 *
 * @param unitOrganisasi the unit it belongs to, null where the post is the same in every unit
 * @param kursi how many may hold it, null when not told
 * @param kebutuhan how many the workload (ABK) asks for, null when not told
 * @param syarat what it asks of its holder
 * @param rumpun family of posts, null when not told
 * @param kelas class of the post, null when not told
 * @param kritis whether the agency calls it critical (jabatan kritikal), null when not told
 * @param target whether succession is planned for it (jabatan target), null when not told
 */
public record Jabatan(
        String nama,
        @Nullable String unitOrganisasi,
        Jenjang jenjang,
        @Nullable Integer kursi,
        @Nullable Integer kebutuhan,
        SyaratJabatan syarat,
        LetakJabatan letak,
        @Nullable String rumpun,
        @Nullable Integer kelas,
        @Nullable Boolean kritis,
        @Nullable Boolean target,
        Origin origin) {

    /** A post of which only name, tier and what it asks are told; the same in every unit. */
    public static Jabatan of(String nama, Jenjang jenjang, SyaratJabatan syarat, Origin origin) {
        return new Jabatan(
                nama, null, jenjang, null, null, syarat, LetakJabatan.UNTOLD, null, null, null, null, origin);
    }

    /** What other tables call it by: its code, else its name and unit. */
    public String kode() {
        String code = letak.kode();
        if (code != null) {
            return code;
        }
        return unitOrganisasi == null ? nama : nama + " @ " + unitOrganisasi;
    }

    /** Whether its seats are counted: posts of managers are, functional and executing ones are not. */
    public boolean counted() {
        return jenjang.jenis() == JenisJabatan.MANAJERIAL && kursi != null;
    }

    /** The same post in another place of the structure, or on other days. */
    public Jabatan at(LetakJabatan place) {
        return new Jabatan(
                nama, unitOrganisasi, jenjang, kursi, kebutuhan, syarat, place, rumpun, kelas, kritis, target, origin);
    }
}
