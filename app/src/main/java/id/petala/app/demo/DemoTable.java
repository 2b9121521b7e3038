package id.petala.app.demo;

import java.util.List;
import java.util.Locale;

/** The tables of the package that the demo city fills, with their columns. */
enum DemoTable {
    PEGAWAI("nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenis_jabatan,jenjang,golongan,"
            + "tingkat_pendidikan,kesesuaian_bidang_ilmu,tanggal_lahir,jenis_kelamin"),
    INSTANSI("nama"),
    UNIT_ORGANISASI("unit,induk"),
    JABATAN("jabatan,unit_organisasi,jenjang,jenis_jabatan,kursi,golongan_minimum,pendidikan_minimum,bidang_ilmu,"
            + "rumpun,kelas,kritis,target,kode,atasan,eselon,golongan_maksimum,pengalaman_tahun,pelatihan,persetujuan,"
            + "kebutuhan,sotk,berlaku_sampai"),
    STANDAR_KOMPETENSI("jabatan,kompetensi,level,inti"),
    PREDIKAT_KINERJA("nip,tahun,periode,hasil_kerja,perilaku_kerja,predikat,nkp"),
    PENGHARGAAN("nip,tingkat,tanggal,nama"),
    PENUGASAN_TIM("nip,peran,tanggal_sk,nama"),
    UMPAN_BALIK("nip,nilai,kategori,tanggal"),
    PENILAIAN_KOMPETENSI(
            "nip,kompetensi,skor,standar,nilai,tanggal,berlaku_sampai,penyelenggara,akreditasi,metode,tujuan,jenjang"),
    PENILAIAN_POTENSI("nip,aspek,skor,tanggal,berlaku_sampai,penyelenggara,akreditasi,metode,tujuan,jenjang"),
    RIWAYAT_JABATAN("nip,jabatan,jenjang,unit_organisasi,instansi,status,tingkat_penugasan,tmt,sampai"),
    RIWAYAT_PANGKAT("nip,golongan,tmt,nomor_sk,tanggal_sk"),
    PENDIDIKAN("nip,tingkat,bidang_ilmu,lembaga,tanggal_lulus,tahun_lulus"),
    SERTIFIKAT("nip,jenis,nama,jp,nomor,penerbit,tanggal,berlaku_sampai"),
    HUKUMAN_DISIPLIN("nip,tingkat,tmt_mulai,tmt_selesai,masa_tahun,masa_bulan"),
    LHKPN("nip,tahun,tanggal"),
    KERABAT("nip,nip_kerabat,hubungan"),
    BENTURAN_KEPENTINGAN("nip,unit_organisasi,uraian"),
    PERISTIWA("peristiwa,tanggal"),
    PERSETUJUAN("oleh,jabatan,nomor,tanggal,sampai"),
    FAKTA("nip,fakta,nilai,tanggal,sampai"),
    CAKUPAN("tabel,unit,sampai,sumber,ditandatangani"),
    INDEKS("subjek,indeks,per_tanggal,tahap,butir,nilai,sampai,sumber"),
    MAKRO("indikator,tahun,nilai,nilai_dari,nilai_sampai,target,satuan,sifat,sifat_target,sumber");

    private final String heading;

    DemoTable(String heading) {
        this.heading = heading;
    }

    /** The name by which the package knows it. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    String file() {
        return table() + ".csv";
    }

    List<String> columns() {
        return List.of(heading.split(",", -1));
    }

    String heading() {
        return heading;
    }
}
