package id.petala.engine.explain;

import id.petala.engine.rule.Label;

/** Why a leaf has nothing to count. */
public enum Gap {
    NO_VALUE(new Label("belum ada data", "no data yet")),
    OUTSIDE_WINDOW(new Label("data yang ada di luar jangka waktu", "what there is lies outside the time that counts")),
    NOT_COVERED(new Label(
            "tidak ada catatan, dan kelengkapan daftarnya belum dinyatakan",
            "no record, and nobody has declared the list complete")),
    COVERAGE_ENDED(new Label(
            "daftarnya dinyatakan lengkap hanya sampai sebelum hari penilaian",
            "the list is declared complete only until a day before the one asked")),
    REJECTED(new Label(
            "ada baris yang ditolak dan perlu diperbaiki dahulu", "a row was rejected and must be corrected first")),
    TOO_LARGE(new Label("jumlahnya melampaui yang dapat dihitung", "the sum is beyond what can be computed")),
    NO_POINTS(new Label("kode ini tidak mempunyai poin dalam rubrik", "the rubric gives this code no points"));

    private final Label label;

    Gap(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
