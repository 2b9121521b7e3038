package id.petala.app.demo;

import java.util.List;

/** What teams and courses are about, by the field of a post. */
final class Topics {

    private static final List<String> COURSES = List.of(
            "Analisis Data",
            "Pengadaan Barang dan Jasa",
            "Pelayanan Prima",
            "Manajemen Risiko",
            "Penyusunan Kebijakan",
            "Literasi Digital",
            "Pengelolaan Keuangan Daerah");
    private static final List<String> CARE_COURSES = List.of(
            "Keselamatan Pasien",
            "Bantuan Hidup Dasar",
            "Pencegahan Infeksi",
            "Komunikasi Terapeutik",
            "Rekam Medis Elektronik",
            "Imunisasi");
    private static final List<String> SCHOOL_COURSES = List.of(
            "Kurikulum dan Asesmen",
            "Pembelajaran Berdiferensiasi",
            "Literasi dan Numerasi",
            "Sekolah Ramah Anak",
            "Media Belajar Digital",
            "Bimbingan Konseling");
    private static final List<String> TEAMS = List.of(
            "Reformasi Birokrasi",
            "SPBE",
            "Pengendalian Inflasi",
            "Penataan Kawasan",
            "Zona Integritas",
            "Tanggap Bencana");
    private static final List<String> CARE_TEAMS = List.of(
            "Akreditasi Layanan",
            "Percepatan Penurunan Stunting",
            "Siaga Demam Berdarah",
            "Mutu Layanan",
            "Zona Integritas");
    private static final List<String> SCHOOL_TEAMS = List.of(
            "Kurikulum Muatan Lokal", "Asesmen Nasional", "Sekolah Sehat", "Adiwiyata", "Penerimaan Murid Baru");

    private Topics() {}

    static List<String> courses(Post post) {
        return post.teaching() ? SCHOOL_COURSES : post.healing() ? CARE_COURSES : COURSES;
    }

    static List<String> teams(Post post) {
        return post.teaching() ? SCHOOL_TEAMS : post.healing() ? CARE_TEAMS : TEAMS;
    }
}
