package id.petala.app.intake;

import static id.petala.app.intake.ColumnSpec.meaningful;
import static id.petala.app.intake.ColumnSpec.optional;
import static id.petala.app.intake.ColumnSpec.required;
import static id.petala.app.intake.Columns.ACTING;
import static id.petala.app.intake.Columns.DAY;
import static id.petala.app.intake.Columns.KEPT_TITLE;
import static id.petala.app.intake.Columns.NAME;
import static id.petala.app.intake.Columns.NIP;
import static id.petala.app.intake.Columns.RANK;
import static id.petala.app.intake.Columns.SEX;
import static id.petala.app.intake.Columns.STATUS;
import static id.petala.app.intake.Columns.TIER;
import static id.petala.app.intake.Columns.TITLE;
import static id.petala.app.intake.Columns.choice;
import static id.petala.app.intake.Columns.needChoice;

import id.petala.app.intake.ColumnType.FactCode;
import id.petala.app.intake.ColumnType.Whole;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.RiwayatJabatan;
import id.petala.engine.pegawai.RiwayatPangkat;
import id.petala.engine.pegawai.StatusJabatan;
import id.petala.engine.pegawai.TingkatPenugasan;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of people, units and posts, and of what people were before. */
final class RegistryTables {

    private RegistryTables() {}

    static TableSpec<Pegawai> pegawai(RowChecks checks) {
        return new TableSpec<>(
                TableSpec.PEOPLE,
                new Label("Pegawai", "Employees"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("nama", NAME, "Nama", "Name"),
                        required("jenis_pegawai", new FactCode("jenis-pegawai"), "Jenis pegawai", "Kind of employee"),
                        required("kedudukan_hukum", new FactCode("kedudukan-hukum"), "Kedudukan hukum", "Legal status"),
                        required("unit_organisasi", NAME, "Unit organisasi", "Unit"),
                        required("jabatan", NAME, "Jabatan", "Post"),
                        optional("jenis_jabatan", NAME, "Jenis jabatan", "Kind of post"),
                        optional("jenjang", TIER, "Jenjang jabatan", "Tier of the post"),
                        optional("golongan", RANK, "Golongan ruang", "Rank"),
                        optional("tingkat_pendidikan", new FactCode("pendidikan"), "Tingkat pendidikan", "Education"),
                        optional(
                                "kesesuaian_bidang_ilmu",
                                new FactCode("kesesuaian-ilmu"),
                                "Kesesuaian bidang ilmu dengan jabatan",
                                "Field of study against the post"),
                        optional("tanggal_lahir", DAY, "Tanggal lahir", "Day of birth"),
                        optional("jenis_kelamin", SEX, "Jenis kelamin", "Sex")),
                List.of("nip"),
                "",
                checks::pegawai,
                row -> new Pegawai(
                        row.needText("nip"),
                        row.needText("nama"),
                        row.needText("jenis_pegawai"),
                        row.needText("kedudukan_hukum"),
                        checks.sex(row),
                        checks.birth(row),
                        row.needText("unit_organisasi"),
                        row.needText("jabatan"),
                        row.text("jenis_jabatan"),
                        choice(row, "jenjang", Jenjang::valueOf),
                        row.text("golongan"),
                        row.text("tingkat_pendidikan"),
                        row.text("kesesuaian_bidang_ilmu"),
                        row.origin()));
    }

    static TableSpec<String> instansi() {
        return new TableSpec<>(
                "instansi",
                new Label("Nama instansi ini", "Names of this agency"),
                List.of(required("nama", NAME, "Nama seperti tertulis di riwayat", "Name as histories write it")),
                List.of("nama"),
                "",
                _ -> {},
                row -> row.needText("nama"));
    }

    static TableSpec<PackageTables.UnitAbove> unit() {
        return new TableSpec<>(
                "unit_organisasi",
                new Label("Unit organisasi", "Units"),
                List.of(
                        required("unit", NAME, "Unit", "Unit"),
                        optional("induk", NAME, "Unit di atasnya", "The unit above")),
                List.of("unit"),
                "",
                _ -> {},
                row -> {
                    String above = row.text("induk");
                    return new PackageTables.UnitAbove(row.needText("unit"), above == null ? "" : above);
                });
    }

    static TableSpec<RiwayatJabatan> riwayat(RowChecks checks) {
        return new TableSpec<>(
                "riwayat_jabatan",
                new Label("Riwayat jabatan", "History of posts"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("jabatan", KEPT_TITLE, "Jabatan", "Post"),
                        required("jenjang", TIER, "Jenjang", "Tier"),
                        required("unit_organisasi", NAME, "Unit organisasi", "Unit"),
                        meaningful("instansi", NAME, "Instansi (kosong: ini)", "Agency (empty: this one)"),
                        required("status", STATUS, "Status", "Status"),
                        meaningful(
                                "tingkat_penugasan",
                                ACTING,
                                "Tingkat penugasan nondefinitif",
                                "Level of an acting post"),
                        required("tmt", DAY, "Terhitung mulai tanggal", "From"),
                        meaningful("sampai", DAY, "Sampai", "Until")),
                List.of("jabatan", "status", "tmt"),
                "tmt",
                checks::riwayat,
                row -> new RiwayatJabatan(
                        row.needText("jabatan"),
                        needChoice(row, "jenjang", Jenjang::valueOf),
                        row.needText("unit_organisasi"),
                        row.text("instansi"),
                        needChoice(row, "status", StatusJabatan::valueOf),
                        choice(row, "tingkat_penugasan", TingkatPenugasan::valueOf),
                        row.needDay("tmt"),
                        row.day("sampai"),
                        row.origin()));
    }

    static TableSpec<RiwayatPangkat> pangkat(RowChecks checks) {
        return new TableSpec<>(
                "riwayat_pangkat",
                new Label("Riwayat pangkat", "History of ranks"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("golongan", RANK, "Golongan ruang", "Rank"),
                        required("tmt", DAY, "Terhitung mulai tanggal", "From"),
                        optional("nomor_sk", TITLE, "Nomor SK", "Number of the decree"),
                        optional("tanggal_sk", DAY, "Tanggal SK", "Day of the decree")),
                List.of("golongan", "tmt"),
                "tmt",
                RowChecks::sinceBirth,
                row -> new RiwayatPangkat(needChoice(row, "golongan", Golongan::of), row.needDay("tmt"), row.origin()));
    }

    static TableSpec<Pendidikan> pendidikan(RowChecks checks) {
        return new TableSpec<>(
                "pendidikan",
                new Label("Riwayat pendidikan", "Educations"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("tingkat", new FactCode("pendidikan"), "Tingkat", "Level"),
                        meaningful("bidang_ilmu", NAME, "Bidang ilmu atau jurusan", "Field of study"),
                        optional("lembaga", TITLE, "Sekolah atau perguruan tinggi", "School or university"),
                        meaningful("tanggal_lulus", DAY, "Tanggal lulus", "Day of completion"),
                        meaningful("tahun_lulus", new Whole(1950, 2199), "Tahun lulus", "Year of completion")),
                List.of("tingkat", "bidang_ilmu"),
                "tanggal_lulus",
                checks::pendidikan,
                row -> new Pendidikan(row.needText("tingkat"), row.text("bidang_ilmu"), completed(row), row.origin()));
    }

    /** Where only the year is told, completion is not taken to be earlier than its end. */
    private static @Nullable LocalDate completed(RowView row) {
        int year = row.whole("tahun_lulus", 0);
        LocalDate day = row.day("tanggal_lulus");
        return day != null || year == 0 ? day : LocalDate.of(year, 12, 31);
    }
}
