package id.petala.app.demo;

import java.util.List;

/** What an assessment centre looks at, by the names that files use: PermenPANRB 38/2017 and 20/2025. */
public final class Assessments {

    /** Managerial and socio-cultural competencies. */
    public static final List<String> COMPETENCIES = List.of(
            "Integritas",
            "Kerja Sama",
            "Komunikasi",
            "Orientasi pada Hasil",
            "Pelayanan Publik",
            "Pengembangan Diri dan Orang Lain",
            "Mengelola Perubahan",
            "Pengambilan Keputusan",
            "Perekat Bangsa");

    /** Aspects of potential. */
    public static final List<String> ASPECTS = List.of(
            "intelektual",
            "interpersonal",
            "kesadaran-diri",
            "berpikir-kritis",
            "menyelesaikan-masalah",
            "kecerdasan-emosional",
            "belajar-cepat",
            "motivasi-komitmen");

    private Assessments() {}
}
