package id.petala.engine.pegawai;

import java.util.List;

/** Everything the registry has about one person. */
public record BerkasPegawai(
        Pegawai pegawai,
        List<PredikatTahunan> predikat,
        List<Penghargaan> penghargaan,
        List<PenugasanTim> tim,
        List<UmpanBalik> umpanBalik,
        List<PenilaianKompetensi> kompetensi,
        List<PenilaianPotensi> potensi,
        List<RiwayatJabatan> riwayat,
        List<Sertifikat> sertifikat,
        List<HukumanDisiplin> hukuman,
        List<FaktaTambahan> tambahan) {

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
    }

    /** A person about whom nothing further is known. */
    public static BerkasPegawai of(Pegawai pegawai) {
        return new BerkasPegawai(
                pegawai, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }
}
