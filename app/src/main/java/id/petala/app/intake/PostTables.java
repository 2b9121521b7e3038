package id.petala.app.intake;

import static id.petala.app.intake.ColumnSpec.meaningful;
import static id.petala.app.intake.ColumnSpec.optional;
import static id.petala.app.intake.ColumnSpec.required;
import static id.petala.app.intake.Columns.DAY;
import static id.petala.app.intake.Columns.ECHELON;
import static id.petala.app.intake.Columns.EVENT;
import static id.petala.app.intake.Columns.KEPT_TITLE;
import static id.petala.app.intake.Columns.NAME;
import static id.petala.app.intake.Columns.RANK;
import static id.petala.app.intake.Columns.TIER;
import static id.petala.app.intake.Columns.YES_NO;
import static id.petala.app.intake.Columns.choice;
import static id.petala.app.intake.Columns.needChoice;

import id.petala.app.intake.ColumnType.Decimal;
import id.petala.app.intake.ColumnType.FactCode;
import id.petala.app.intake.ColumnType.Whole;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.LetakJabatan;
import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Persetujuan;
import id.petala.engine.pegawai.SyaratJabatan;
import id.petala.engine.pegawai.TuntutanKompetensi;
import id.petala.engine.rule.Label;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of posts, of what they ask for, and of what limits when they may be filled; none is about people. */
final class PostTables {

    private static final int MOST_SEATS = 100_000;

    private PostTables() {}

    static TableSpec<Jabatan> jabatan() {
        return new TableSpec<>(
                "jabatan",
                new Label("Daftar jabatan", "Posts"),
                List.of(
                        required("jabatan", NAME, "Jabatan", "Post"),
                        meaningful("unit_organisasi", NAME, "Unit organisasi (kosong: semua)", "Unit (empty: all)"),
                        required("jenjang", TIER, "Jenjang jabatan", "Tier"),
                        optional("jenis_jabatan", NAME, "Jenis jabatan", "Kind of post"),
                        optional("kursi", new Whole(0, MOST_SEATS), "Banyaknya kursi", "Seats"),
                        optional("golongan_minimum", RANK, "Golongan paling rendah", "Lowest rank"),
                        meaningful(
                                "pendidikan_minimum",
                                new FactCode("pendidikan"),
                                "Pendidikan paling rendah",
                                "Lowest education"),
                        optional(
                                "bidang_ilmu",
                                KEPT_TITLE,
                                "Bidang ilmu yang sesuai; dipisah ;",
                                "Fields of study; separated by ;"),
                        optional("rumpun", NAME, "Rumpun jabatan", "Family of posts"),
                        optional("kelas", new Whole(1, 17), "Kelas jabatan", "Class of the post"),
                        optional("kritis", YES_NO, "Jabatan kritikal", "Critical post"),
                        optional("target", YES_NO, "Jabatan target", "Target of succession"),
                        optional("kode", NAME, "Kode jabatan", "Code of the post"),
                        optional("atasan", NAME, "Kode jabatan atasan", "Code of the post above"),
                        optional("eselon", ECHELON, "Eselon", "Echelon"),
                        optional("golongan_maksimum", RANK, "Golongan paling tinggi", "Highest rank"),
                        meaningful(
                                "pengalaman_tahun",
                                new Whole(0, 50),
                                "Pengalaman terkait (tahun)",
                                "Related experience (years)"),
                        meaningful(
                                "pelatihan",
                                KEPT_TITLE,
                                "Pelatihan yang diwajibkan; dipisah ;",
                                "Trainings asked for; separated by ;"),
                        meaningful(
                                "persetujuan",
                                KEPT_TITLE,
                                "Persetujuan yang diperlukan; dipisah ;",
                                "Approvals needed; separated by ;"),
                        optional("kebutuhan", new Whole(0, MOST_SEATS), "Kebutuhan menurut ABK", "Need by workload"),
                        optional("sotk", KEPT_TITLE, "Dasar SOTK", "Structure it belongs to"),
                        meaningful("berlaku_sejak", DAY, "Ada sejak", "Exists since"),
                        meaningful("berlaku_sampai", DAY, "Ada sampai", "Exists until"),
                        optional(
                                "menggantikan",
                                NAME,
                                "Kode jabatan lama yang dilanjutkan",
                                "Code of the earlier post it continues")),
                List.of("jabatan", "unit_organisasi"),
                "",
                _ -> {},
                row -> new Jabatan(
                        row.needText("jabatan"),
                        row.text("unit_organisasi"),
                        needChoice(row, "jenjang", Jenjang::valueOf),
                        whole(row, "kursi"),
                        whole(row, "kebutuhan"),
                        syarat(row),
                        letak(row),
                        row.text("rumpun"),
                        whole(row, "kelas"),
                        yes(row.text("kritis")),
                        yes(row.text("target")),
                        row.origin()));
    }

    private static SyaratJabatan syarat(RowView row) {
        return new SyaratJabatan(
                choice(row, "golongan_minimum", Golongan::of),
                choice(row, "golongan_maksimum", Golongan::of),
                row.text("pendidikan_minimum"),
                listed(row.text("bidang_ilmu")),
                whole(row, "pengalaman_tahun"),
                listed(row.text("pelatihan")),
                listed(row.text("persetujuan")));
    }

    private static LetakJabatan letak(RowView row) {
        return new LetakJabatan(
                row.text("kode"),
                row.text("atasan"),
                row.text("eselon"),
                row.text("sotk"),
                row.day("berlaku_sejak"),
                row.day("berlaku_sampai"),
                row.text("menggantikan"));
    }

    static TableSpec<TuntutanKompetensi> standar() {
        return new TableSpec<>(
                "standar_kompetensi",
                new Label("Standar kompetensi jabatan", "Competency standards of posts"),
                List.of(
                        required("jabatan", NAME, "Kode atau nama jabatan", "Code or title of the post"),
                        required("kompetensi", NAME, "Kompetensi", "Competency"),
                        required("level", new Decimal(null, 1, 5), "Level yang dituntut", "Level asked for"),
                        optional("inti", YES_NO, "Kompetensi inti", "Core competency")),
                List.of("jabatan", "kompetensi"),
                "",
                _ -> {},
                row -> new TuntutanKompetensi(
                        row.needText("jabatan"),
                        row.needText("kompetensi"),
                        row.needNumber("level"),
                        yes(row.text("inti")),
                        row.origin()));
    }

    static TableSpec<Peristiwa> peristiwa() {
        return new TableSpec<>(
                "peristiwa",
                new Label("Peristiwa pemilihan dan kepala daerah", "Elections and heads of the region"),
                List.of(required("peristiwa", EVENT, "Peristiwa", "Event"), required("tanggal", DAY, "Tanggal", "Day")),
                List.of("peristiwa", "tanggal"),
                "tanggal",
                _ -> {},
                row -> new Peristiwa(
                        needChoice(row, "peristiwa", Peristiwa.Jenis::valueOf), row.needDay("tanggal"), row.origin()));
    }

    static TableSpec<Persetujuan> persetujuan() {
        return new TableSpec<>(
                "persetujuan",
                new Label("Persetujuan tertulis", "Approvals in writing"),
                List.of(
                        required("oleh", NAME, "Pemberi persetujuan", "Given by"),
                        meaningful("jabatan", NAME, "Kode jabatan (kosong: semua)", "Code of the post (empty: all)"),
                        required("nomor", NAME, "Nomor surat", "Number of the letter"),
                        required("tanggal", DAY, "Tanggal", "Day"),
                        meaningful("sampai", DAY, "Berlaku sampai", "Valid until")),
                List.of("oleh", "jabatan", "nomor"),
                "tanggal",
                _ -> {},
                row -> new Persetujuan(
                        row.needText("oleh"),
                        row.text("jabatan"),
                        row.needText("nomor"),
                        row.needDay("tanggal"),
                        row.day("sampai"),
                        row.origin()));
    }

    private static @Nullable Integer whole(RowView row, String column) {
        return row.blank(column) ? null : Integer.valueOf(row.whole(column, 0));
    }

    private static @Nullable Boolean yes(@Nullable String code) {
        return code == null ? null : Boolean.valueOf(code.equals("YA"));
    }

    private static List<String> listed(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
