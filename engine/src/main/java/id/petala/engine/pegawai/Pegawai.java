package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A civil servant as the registry has them.
 *
 * @param nip the digits of a {@link Nip}, or the number another system gives the person
 * @param jenisPegawai code of the fact {@code jenis-pegawai}
 * @param kedudukanHukum code of the fact {@code kedudukan-hukum}
 * @param jenisKelamin {@code L} or {@code P}, as the number has it, else as the file does; null when neither tells. Never a fact: no score may
 *     look at it
 * @param tanggalLahir as the number has it, else as the file does; null when neither tells
 * @param unitOrganisasi the unit by the name that coverage statements use
 * @param jenisJabatan kind of the post in words of the file, null when not told
 * @param golongan rank as the file writes it, null when not told
 * @param pendidikan code of the fact {@code pendidikan}, null when not told
 * @param kesesuaianIlmu code of the fact {@code kesesuaian-ilmu} for the present post, null when not told
 */
public record Pegawai(
        String nip,
        String nama,
        String jenisPegawai,
        String kedudukanHukum,
        @Nullable String jenisKelamin,
        @Nullable LocalDate tanggalLahir,
        String unitOrganisasi,
        String jabatan,
        @Nullable String jenisJabatan,
        @Nullable Jenjang jenjang,
        @Nullable String golongan,
        @Nullable String pendidikan,
        @Nullable String kesesuaianIlmu,
        Origin origin) {

    /** The same person in a post of a tier. */
    public Pegawai in(Jenjang tier) {
        return new Pegawai(
                nip,
                nama,
                jenisPegawai,
                kedudukanHukum,
                jenisKelamin,
                tanggalLahir,
                unitOrganisasi,
                jabatan,
                jenisJabatan,
                tier,
                golongan,
                pendidikan,
                kesesuaianIlmu,
                origin);
    }
}
