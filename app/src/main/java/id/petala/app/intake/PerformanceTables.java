package id.petala.app.intake;

import static id.petala.app.intake.ColumnSpec.meaningful;
import static id.petala.app.intake.ColumnSpec.optional;
import static id.petala.app.intake.ColumnSpec.required;
import static id.petala.app.intake.Columns.DAY;
import static id.petala.app.intake.Columns.KEPT_TITLE;
import static id.petala.app.intake.Columns.NIP;
import static id.petala.app.intake.Columns.PERIOD;
import static id.petala.app.intake.Columns.needChoice;

import id.petala.app.intake.ColumnType.Decimal;
import id.petala.app.intake.ColumnType.FactCode;
import id.petala.app.intake.ColumnType.Whole;
import id.petala.engine.pegawai.Penghargaan;
import id.petala.engine.pegawai.PenugasanTim;
import id.petala.engine.pegawai.Periode;
import id.petala.engine.pegawai.PredikatKinerja;
import id.petala.engine.pegawai.UmpanBalik;
import id.petala.engine.rule.Label;
import java.util.List;

/** The tables of how people worked. */
final class PerformanceTables {

    private PerformanceTables() {}

    static TableSpec<PredikatKinerja> predikat(RowChecks checks) {
        return new TableSpec<>(
                "predikat_kinerja",
                new Label("Predikat kinerja", "Performance"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("tahun", new Whole(1950, 2199), "Tahun", "Year"),
                        meaningful(TableSpec.PERIOD, PERIOD, "Periode (kosong: tahunan)", "Period (empty: annual)"),
                        optional(
                                "hasil_kerja", new FactCode("hasil-kerja"), "Rating hasil kerja", "Work-result rating"),
                        optional(
                                "perilaku_kerja",
                                new FactCode("perilaku-kerja"),
                                "Rating perilaku kerja",
                                "Conduct rating"),
                        optional("predikat", new FactCode("predikat-kinerja"), "Predikat kinerja", "Predicate"),
                        optional("nkp", new Decimal("nkp", 0, 0), "Nilai kinerja pegawai", "Numeric score")),
                List.of("tahun", TableSpec.PERIOD),
                "tahun",
                checks::predikat,
                row -> new PredikatKinerja(
                        row.whole("tahun", 0),
                        needChoice(row, TableSpec.PERIOD, Periode::valueOf),
                        row.text("hasil_kerja"),
                        row.text("perilaku_kerja"),
                        row.text("predikat"),
                        row.number("nkp"),
                        row.origin()));
    }

    static TableSpec<Penghargaan> penghargaan(RowChecks checks) {
        return new TableSpec<>(
                "penghargaan",
                new Label("Penghargaan", "Awards"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("tingkat", new FactCode("penghargaan"), "Tingkat", "Level"),
                        required("tanggal", DAY, "Tanggal", "Day"),
                        required("nama", KEPT_TITLE, "Nama penghargaan", "Name of the award")),
                List.of("tanggal", "nama"),
                "tanggal",
                RowChecks::sinceBirth,
                row -> new Penghargaan(
                        row.needText("tingkat"), row.needText("nama"), row.needDay("tanggal"), row.origin()));
    }

    static TableSpec<PenugasanTim> tim(RowChecks checks) {
        return new TableSpec<>(
                "penugasan_tim",
                new Label("Penugasan tim kerja", "Work-team assignments"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("peran", new FactCode("tim-kerja"), "Peran", "Role"),
                        required("tanggal_sk", DAY, "Tanggal SK", "Day of the decree"),
                        required("nama", KEPT_TITLE, "Nama tim", "Name of the team")),
                List.of("tanggal_sk", "nama"),
                "tanggal_sk",
                RowChecks::sinceBirth,
                row -> new PenugasanTim(
                        row.needText("peran"), row.needText("nama"), row.needDay("tanggal_sk"), row.origin()));
    }

    static TableSpec<UmpanBalik> umpanBalik(RowChecks checks) {
        return new TableSpec<>(
                "umpan_balik",
                new Label("Umpan balik 360°", "360° feedback"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        optional("nilai", new Decimal("umpan-balik-360", 0, 0), "Nilai 0–100", "Score 0–100"),
                        optional("kategori", new FactCode("umpan-balik-360-kategori"), "Kategori", "Category"),
                        required("tanggal", DAY, "Tanggal", "Day")),
                List.of("tanggal"),
                "tanggal",
                checks::umpanBalik,
                row -> new UmpanBalik(row.number("nilai"), row.text("kategori"), row.needDay("tanggal"), row.origin()));
    }
}
