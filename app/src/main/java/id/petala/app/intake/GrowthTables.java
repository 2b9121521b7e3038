package id.petala.app.intake;

import static id.petala.app.intake.ColumnSpec.meaningful;
import static id.petala.app.intake.ColumnSpec.optional;
import static id.petala.app.intake.ColumnSpec.required;
import static id.petala.app.intake.Columns.COURSE;
import static id.petala.app.intake.Columns.DAY;
import static id.petala.app.intake.Columns.KEPT_TITLE;
import static id.petala.app.intake.Columns.NAME;
import static id.petala.app.intake.Columns.NIP;
import static id.petala.app.intake.Columns.PURPOSE;
import static id.petala.app.intake.Columns.TIER;
import static id.petala.app.intake.Columns.TITLE;
import static id.petala.app.intake.Columns.needChoice;

import id.petala.app.intake.ColumnType.Decimal;
import id.petala.engine.pegawai.JenisSertifikat;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.PenilaianPotensi;
import id.petala.engine.pegawai.Sertifikat;
import id.petala.engine.rule.Label;
import java.util.ArrayList;
import java.util.List;

/** The tables of what people can grow into: assessments, training and certificates. */
final class GrowthTables {

    private GrowthTables() {}

    /** The columns of what is assessed, and after them when, by whom, how and for what. */
    private static List<ColumnSpec> assessed(ColumnSpec... columns) {
        List<ColumnSpec> all = new ArrayList<>(List.of(columns));
        all.add(required("tanggal", DAY, "Tanggal penilaian", "Day of the assessment"));
        all.add(meaningful("berlaku_sampai", DAY, "Berlaku sampai", "Valid until"));
        all.add(optional("penyelenggara", KEPT_TITLE, "Penyelenggara", "Provider"));
        all.add(optional("akreditasi", TITLE, "Akreditasi penyelenggara", "Accreditation of the provider"));
        all.add(optional("metode", TITLE, "Metode", "Method"));
        all.add(optional("tujuan", PURPOSE, "Tujuan", "Purpose"));
        all.add(optional("jenjang", TIER, "Jenjang yang dinilai", "Tier assessed for"));
        return all;
    }

    static TableSpec<PenilaianKompetensi> kompetensi(RowChecks checks) {
        return new TableSpec<>(
                "penilaian_kompetensi",
                new Label("Penilaian kompetensi", "Competency assessments"),
                assessed(
                        required("nip", NIP, "NIP", "Employee number"),
                        meaningful("kompetensi", NAME, "Kompetensi", "Competency"),
                        meaningful("skor", new Decimal("kompetensi", 0, 0), "Skor (level)", "Score (level)"),
                        meaningful(
                                "standar", new Decimal("kompetensi", 0, 0), "Standar jabatan", "Standard of the post"),
                        meaningful("nilai", new Decimal("nilai-kompetensi", 0, 0), "Nilai siap pakai", "Ready score")),
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
                        row.text("penyelenggara"),
                        row.origin()));
    }

    static TableSpec<PenilaianPotensi> potensi(RowChecks checks) {
        return new TableSpec<>(
                "penilaian_potensi",
                new Label("Penilaian potensi", "Assessments of potential"),
                assessed(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("aspek", NAME, "Aspek", "Aspect"),
                        required("skor", new Decimal(null, 0, 1000), "Skor", "Score")),
                List.of("aspek", "tanggal"),
                "tanggal",
                checks::potensi,
                row -> new PenilaianPotensi(
                        row.needText("aspek"),
                        row.needNumber("skor"),
                        row.needDay("tanggal"),
                        row.day("berlaku_sampai"),
                        row.text("penyelenggara"),
                        row.origin()));
    }

    static TableSpec<Sertifikat> sertifikat(RowChecks checks) {
        return new TableSpec<>(
                "sertifikat",
                new Label("Diklat dan sertifikat", "Training and certificates"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("jenis", COURSE, "Jenis", "Kind"),
                        required("nama", KEPT_TITLE, "Nama", "Name"),
                        optional("jp", new Decimal("jp-pengembangan", 0, 0), "Jam pelajaran", "Hours"),
                        optional(TableSpec.NUMBER, KEPT_TITLE, "Nomor sertifikat", "Number of the certificate"),
                        optional(TableSpec.ISSUER, KEPT_TITLE, "Penerbit", "Issuer"),
                        required("tanggal", DAY, "Tanggal", "Day"),
                        meaningful("berlaku_sampai", DAY, "Berlaku sampai", "Valid until")),
                List.of("nama", "tanggal"),
                "tanggal",
                checks::sertifikat,
                row -> new Sertifikat(
                        needChoice(row, "jenis", JenisSertifikat::valueOf),
                        row.needText("nama"),
                        row.number("jp"),
                        row.needDay("tanggal"),
                        row.day("berlaku_sampai"),
                        row.origin()));
    }
}
