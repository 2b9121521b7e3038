package id.petala.engine.pegawai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the registry has about one person.
 *
 * @param jabatan the present post in the agency's list of posts, null when it is not there
 */
public record BerkasPegawai(
        Pegawai pegawai,
        List<PredikatKinerja> predikat,
        List<Penghargaan> penghargaan,
        List<PenugasanTim> tim,
        List<UmpanBalik> umpanBalik,
        List<PenilaianKompetensi> kompetensi,
        List<PenilaianPotensi> potensi,
        List<RiwayatJabatan> riwayat,
        List<Sertifikat> sertifikat,
        List<HukumanDisiplin> hukuman,
        List<FaktaTambahan> tambahan,
        List<Pendidikan> pendidikan,
        List<RiwayatPangkat> pangkat,
        @Nullable Jabatan jabatan) {

    public BerkasPegawai {
        predikat = List.copyOf(predikat);
        penghargaan = List.copyOf(penghargaan);
        tim = List.copyOf(tim);
        umpanBalik = List.copyOf(umpanBalik);
        kompetensi = List.copyOf(kompetensi);
        potensi = List.copyOf(potensi);
        riwayat = List.copyOf(riwayat);
        sertifikat = List.copyOf(sertifikat);
        hukuman = List.copyOf(hukuman);
        tambahan = List.copyOf(tambahan);
        pendidikan = List.copyOf(pendidikan);
        pangkat = List.copyOf(pangkat);
    }

    /** A person about whom nothing further is known. */
    public static BerkasPegawai of(Pegawai pegawai) {
        return new BerkasPegawai(
                pegawai, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The same person in a post of a tier that is not in the list of posts. */
    public BerkasPegawai in(Jenjang tier) {
        return new BerkasPegawai(
                pegawai.in(tier),
                predikat,
                penghargaan,
                tim,
                umpanBalik,
                kompetensi,
                potensi,
                riwayat,
                sertifikat,
                hukuman,
                tambahan,
                pendidikan,
                pangkat,
                null);
    }
}
