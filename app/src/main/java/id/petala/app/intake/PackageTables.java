package id.petala.app.intake;

import static id.petala.app.intake.ColumnSpec.meaningful;
import static id.petala.app.intake.ColumnSpec.optional;
import static id.petala.app.intake.ColumnSpec.required;

import id.petala.app.intake.ColumnType.Choice;
import id.petala.app.intake.ColumnType.Day;
import id.petala.app.intake.ColumnType.Decimal;
import id.petala.app.intake.ColumnType.FactCode;
import id.petala.app.intake.ColumnType.NipNumber;
import id.petala.app.intake.ColumnType.Option;
import id.petala.app.intake.ColumnType.Text;
import id.petala.app.intake.ColumnType.Whole;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.pegawai.Cakupan;
import id.petala.engine.pegawai.FaktaTambahan;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.pegawai.JenisSertifikat;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.Penghargaan;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.PenilaianPotensi;
import id.petala.engine.pegawai.PenugasanTim;
import id.petala.engine.pegawai.PredikatTahunan;
import id.petala.engine.pegawai.RiwayatJabatan;
import id.petala.engine.pegawai.Sertifikat;
import id.petala.engine.pegawai.StatusJabatan;
import id.petala.engine.pegawai.TingkatPenugasan;
import id.petala.engine.pegawai.UmpanBalik;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of the data package. Their file names, columns, types and keys are what schemas and templates show. */
public final class PackageTables {

    private static final ColumnType NIP = new NipNumber();
    private static final ColumnType DAY = new Day();
    private static final ColumnType NAME = new Text(200, true);
    private static final ColumnType TITLE = new Text(1000, false);
    private static final ColumnType TIER = new Choice(Arrays.stream(Jenjang.values())
            .map(tier -> new Option(tier.name(), tier.label()))
            .toList());
    private static final ColumnType STATUS = new Choice(Arrays.stream(StatusJabatan.values())
            .map(status -> new Option(status.name(), status.label()))
            .toList());
    private static final ColumnType ACTING = new Choice(Arrays.stream(TingkatPenugasan.values())
            .map(level -> new Option(level.name(), level.label()))
            .toList());
    private static final ColumnType COURSE = new Choice(Arrays.stream(JenisSertifikat.values())
            .map(kind -> new Option(kind.name(), kind.label()))
            .toList());

    final TableSpec<Pegawai> pegawai;
    final TableSpec<String> instansi;
    final TableSpec<UnitAbove> unit;
    final TableSpec<PredikatTahunan> predikat;
    final TableSpec<Penghargaan> penghargaan;
    final TableSpec<PenugasanTim> tim;
    final TableSpec<UmpanBalik> umpanBalik;
    final TableSpec<PenilaianKompetensi> kompetensi;
    final TableSpec<PenilaianPotensi> potensi;
    final TableSpec<RiwayatJabatan> riwayat;
    final TableSpec<Sertifikat> sertifikat;
    final TableSpec<HukumanDisiplin> hukuman;
    final TableSpec<FaktaTambahan> fakta;
    final TableSpec<Cakupan> cakupan;

    /** A unit and the one it stands below. */
    record UnitAbove(String unit, String above) {}

    /** The tables whose codes and extra facts are those of a catalogue. */
    public PackageTables(FactCatalogue catalogue, RowChecks checks) {
        pegawai = pegawai(checks);
        instansi = instansi();
        unit = unit();
        predikat = predikat(checks);
        penghargaan = penghargaan(checks);
        tim = tim(checks);
        umpanBalik = umpanBalik(checks);
        kompetensi = kompetensi(checks);
        potensi = potensi(checks);
        riwayat = riwayat(checks);
        sertifikat = sertifikat(checks);
        hukuman = hukuman(checks);
        fakta = fakta(checks, catalogue);
        cakupan = cakupan(checks);
    }

    /** All tables, in the order in which people read about them. */
    public List<TableSpec<?>> all() {
        return List.of(
                pegawai,
                instansi,
                unit,
                predikat,
                penghargaan,
                tim,
                umpanBalik,
                kompetensi,
                potensi,
                riwayat,
                sertifikat,
                hukuman,
                fakta,
                cakupan);
    }

    private static TableSpec<Pegawai> pegawai(RowChecks checks) {
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
                        optional("golongan", NAME, "Golongan ruang", "Rank"),
                        optional("tanggal_lahir", DAY, "Tanggal lahir", "Date of birth"),
                        optional("tingkat_pendidikan", new FactCode("pendidikan"), "Tingkat pendidikan", "Education"),
                        optional(
                                "kesesuaian_bidang_ilmu",
                                new FactCode("kesesuaian-ilmu"),
                                "Kesesuaian bidang ilmu dengan jabatan",
                                "Field of study against the post")),
                List.of("nip"),
                "",
                checks::pegawai,
                row -> new Pegawai(
                        row.needText("nip"),
                        row.needText("nama"),
                        row.needText("jenis_pegawai"),
                        row.needText("kedudukan_hukum"),
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

    private static <E> @Nullable E choice(RowView row, String column, Function<String, E> valueOf) {
        String code = row.text(column);
        return code == null ? null : valueOf.apply(code);
    }

    private static <E> E needChoice(RowView row, String column, Function<String, E> valueOf) {
        return Objects.requireNonNull(choice(row, column, valueOf), column);
    }

    private static TableSpec<String> instansi() {
        return new TableSpec<>(
                "instansi",
                new Label("Nama instansi ini", "Names of this agency"),
                List.of(required("nama", NAME, "Nama seperti tertulis di riwayat", "Name as histories write it")),
                List.of("nama"),
                "",
                _ -> {},
                row -> row.needText("nama"));
    }

    private static TableSpec<UnitAbove> unit() {
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
                    return new UnitAbove(row.needText("unit"), above == null ? "" : above);
                });
    }

    private static TableSpec<PredikatTahunan> predikat(RowChecks checks) {
        return new TableSpec<>(
                "predikat_kinerja",
                new Label("Predikat kinerja tahunan", "Annual performance"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("tahun", new Whole(1950, 2199), "Tahun", "Year"),
                        optional(
                                "hasil_kerja", new FactCode("hasil-kerja"), "Rating hasil kerja", "Work-result rating"),
                        optional(
                                "perilaku_kerja",
                                new FactCode("perilaku-kerja"),
                                "Rating perilaku kerja",
                                "Conduct rating"),
                        optional("predikat", new FactCode("predikat-kinerja"), "Predikat kinerja", "Predicate"),
                        optional("nkp", new Decimal("nkp", 0, 0), "Nilai kinerja pegawai", "Numeric score")),
                List.of("tahun"),
                "tahun",
                checks::predikat,
                row -> new PredikatTahunan(
                        row.whole("tahun", 0),
                        row.text("hasil_kerja"),
                        row.text("perilaku_kerja"),
                        row.text("predikat"),
                        row.number("nkp"),
                        row.origin()));
    }

    private static TableSpec<Penghargaan> penghargaan(RowChecks checks) {
        return new TableSpec<>(
                "penghargaan",
                new Label("Penghargaan", "Awards"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("tingkat", new FactCode("penghargaan"), "Tingkat", "Level"),
                        required("tanggal", DAY, "Tanggal", "Day"),
                        required("nama", TITLE, "Nama penghargaan", "Name of the award")),
                List.of("tanggal", "nama"),
                "tanggal",
                checks::sinceBirth,
                row -> new Penghargaan(row.needText("tingkat"), row.needDay("tanggal"), row.origin()));
    }

    private static TableSpec<PenugasanTim> tim(RowChecks checks) {
        return new TableSpec<>(
                "penugasan_tim",
                new Label("Penugasan tim kerja", "Work-team assignments"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("peran", new FactCode("tim-kerja"), "Peran", "Role"),
                        required("tanggal_sk", DAY, "Tanggal SK", "Day of the decree"),
                        required("nama", TITLE, "Nama tim", "Name of the team")),
                List.of("tanggal_sk", "nama"),
                "tanggal_sk",
                checks::sinceBirth,
                row -> new PenugasanTim(row.needText("peran"), row.needDay("tanggal_sk"), row.origin()));
    }

    private static TableSpec<UmpanBalik> umpanBalik(RowChecks checks) {
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

    private static TableSpec<PenilaianKompetensi> kompetensi(RowChecks checks) {
        return new TableSpec<>(
                "penilaian_kompetensi",
                new Label("Penilaian kompetensi", "Competency assessments"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        meaningful("kompetensi", NAME, "Kompetensi", "Competency"),
                        meaningful("skor", new Decimal("kompetensi", 0, 0), "Skor (level)", "Score (level)"),
                        meaningful(
                                "standar", new Decimal("kompetensi", 0, 0), "Standar jabatan", "Standard of the post"),
                        meaningful("nilai", new Decimal("nilai-kompetensi", 0, 0), "Nilai siap pakai", "Ready score"),
                        required("tanggal", DAY, "Tanggal penilaian", "Day of the assessment"),
                        meaningful("berlaku_sampai", DAY, "Berlaku sampai", "Valid until"),
                        optional("penyelenggara", TITLE, "Penyelenggara", "Provider")),
                List.of("kompetensi", "tanggal"),
                "tanggal",
                checks::kompetensi,
                row -> new PenilaianKompetensi(
                        row.text("kompetensi"),
                        row.number("skor"),
                        row.number("standar"),
                        row.number("nilai"),
                        row.needDay("tanggal"),
                        row.day("berlaku_sampai"),
                        row.origin()));
    }

    private static TableSpec<PenilaianPotensi> potensi(RowChecks checks) {
        return new TableSpec<>(
                "penilaian_potensi",
                new Label("Penilaian potensi", "Assessments of potential"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("aspek", NAME, "Aspek", "Aspect"),
                        required("skor", new Decimal(null, 0, 1000), "Skor", "Score"),
                        required("tanggal", DAY, "Tanggal penilaian", "Day of the assessment"),
                        meaningful("berlaku_sampai", DAY, "Berlaku sampai", "Valid until"),
                        optional("penyelenggara", TITLE, "Penyelenggara", "Provider")),
                List.of("aspek", "tanggal"),
                "tanggal",
                checks::potensi,
                row -> new PenilaianPotensi(
                        row.needText("aspek"),
                        row.needNumber("skor"),
                        row.needDay("tanggal"),
                        row.day("berlaku_sampai"),
                        row.origin()));
    }

    private static TableSpec<RiwayatJabatan> riwayat(RowChecks checks) {
        return new TableSpec<>(
                "riwayat_jabatan",
                new Label("Riwayat jabatan", "History of posts"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("jabatan", TITLE, "Jabatan", "Post"),
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
                        needChoice(row, "jenjang", Jenjang::valueOf),
                        row.needText("unit_organisasi"),
                        row.text("instansi"),
                        needChoice(row, "status", StatusJabatan::valueOf),
                        choice(row, "tingkat_penugasan", TingkatPenugasan::valueOf),
                        row.needDay("tmt"),
                        row.day("sampai"),
                        row.origin()));
    }

    private static TableSpec<Sertifikat> sertifikat(RowChecks checks) {
        return new TableSpec<>(
                "sertifikat",
                new Label("Diklat dan sertifikat", "Training and certificates"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("jenis", COURSE, "Jenis", "Kind"),
                        required("nama", TITLE, "Nama", "Name"),
                        optional("jp", new Decimal("jp-pengembangan", 0, 0), "Jam pelajaran", "Hours"),
                        required("tanggal", DAY, "Tanggal", "Day"),
                        meaningful("berlaku_sampai", DAY, "Berlaku sampai", "Valid until")),
                List.of("nama", "tanggal"),
                "tanggal",
                checks::sertifikat,
                row -> new Sertifikat(
                        needChoice(row, "jenis", JenisSertifikat::valueOf),
                        row.number("jp"),
                        row.needDay("tanggal"),
                        row.day("berlaku_sampai"),
                        row.origin()));
    }

    private static TableSpec<HukumanDisiplin> hukuman(RowChecks checks) {
        return new TableSpec<>(
                "hukuman_disiplin",
                new Label("Hukuman disiplin", "Disciplinary sanctions"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("tingkat", new FactCode("hukuman-disiplin"), "Tingkat", "Severity"),
                        required("tmt_mulai", DAY, "Mulai", "From"),
                        meaningful("tmt_selesai", DAY, "Selesai", "Until"),
                        meaningful("masa_tahun", new Whole(0, 50), "Lama (tahun)", "Length (years)"),
                        meaningful("masa_bulan", new Whole(0, 600), "Lama (bulan)", "Length (months)")),
                List.of("tingkat", "tmt_mulai"),
                "tmt_mulai",
                checks::hukuman,
                row -> new HukumanDisiplin(
                        row.needText("tingkat"),
                        row.needDay("tmt_mulai"),
                        row.day("tmt_selesai"),
                        row.whole("masa_tahun", 0),
                        row.whole("masa_bulan", 0),
                        row.origin()));
    }

    private static TableSpec<FaktaTambahan> fakta(RowChecks checks, FactCatalogue catalogue) {
        return new TableSpec<>(
                "fakta",
                new Label("Fakta tambahan", "Extra facts"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("fakta", NAME, "Id fakta", "Id of the fact"),
                        required("nilai", NAME, "Nilai", "Value"),
                        required("tanggal", DAY, "Tanggal", "Day"),
                        meaningful("sampai", DAY, "Sampai", "Until")),
                List.of("fakta", "tanggal"),
                "tanggal",
                checks::fakta,
                row -> {
                    LocalDate on = row.needDay("tanggal");
                    String id = row.needText("fakta");
                    return new FaktaTambahan(
                            id,
                            RowChecks.value(catalogue.get(id), row.needText("nilai"), on),
                            on,
                            row.day("sampai"),
                            row.origin());
                });
    }

    private static TableSpec<Cakupan> cakupan(RowChecks checks) {
        return new TableSpec<>(
                "cakupan",
                new Label("Pernyataan kelengkapan", "Statements of coverage"),
                List.of(
                        required("tabel", NAME, "Tabel yang dinyatakan lengkap", "Table declared complete"),
                        meaningful("unit", NAME, "Unit (kosong atau *: seluruh instansi)", "Unit (empty or *: all)"),
                        required("sampai", DAY, "Lengkap sampai", "Complete until"),
                        required("sumber", NAME, "Yang menyatakan", "Declared by"),
                        meaningful("ditandatangani", DAY, "Ditandatangani", "Signed on")),
                List.of("tabel", "unit", "sumber"),
                "",
                checks::cakupan,
                row -> {
                    String unit = row.text("unit");
                    return new Cakupan(
                            row.needText("tabel"),
                            unit == null || unit.equals("*") ? null : unit,
                            row.needDay("sampai"),
                            row.needText("sumber"));
                });
    }
}
