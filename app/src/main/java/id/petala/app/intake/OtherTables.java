package id.petala.app.intake;

import static id.petala.app.intake.ColumnSpec.meaningful;
import static id.petala.app.intake.ColumnSpec.required;
import static id.petala.app.intake.Columns.DAY;
import static id.petala.app.intake.Columns.NAME;
import static id.petala.app.intake.Columns.NIP;

import id.petala.app.intake.ColumnType.FactCode;
import id.petala.app.intake.ColumnType.Whole;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.pegawai.Cakupan;
import id.petala.engine.pegawai.FaktaTambahan;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.List;

/** The tables of sanctions, extra facts and statements of coverage. */
final class OtherTables {

    private OtherTables() {}

    static TableSpec<HukumanDisiplin> hukuman(RowChecks checks) {
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

    static TableSpec<FaktaTambahan> fakta(RowChecks checks, FactCatalogue catalogue) {
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

    static TableSpec<Cakupan> cakupan(RowChecks checks) {
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
