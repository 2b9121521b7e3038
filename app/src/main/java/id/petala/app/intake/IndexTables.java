package id.petala.app.intake;

import static id.petala.app.intake.ColumnSpec.meaningful;
import static id.petala.app.intake.ColumnSpec.optional;
import static id.petala.app.intake.ColumnSpec.required;
import static id.petala.app.intake.Columns.DAY;
import static id.petala.app.intake.Columns.KEPT_TITLE;
import static id.petala.app.intake.Columns.NAME;
import static id.petala.app.intake.Columns.NATURE;
import static id.petala.app.intake.Columns.STAGE;
import static id.petala.app.intake.Columns.choice;
import static id.petala.app.intake.Columns.needChoice;

import id.petala.app.intake.ColumnType.Decimal;
import id.petala.app.intake.ColumnType.Whole;
import id.petala.engine.rule.Label;
import java.util.List;

/** The tables of the agency's indices and of the region's macro indicators; neither is about people. */
final class IndexTables {

    private static final int MOST = 1_000_000_000;
    private static final ColumnType FIGURE = new Decimal(null, -MOST, MOST);

    private IndexTables() {}

    /** A row is named by all its cells: which of two answers for one item counts is for the index to say. */
    static TableSpec<NilaiIndeks> indeks() {
        return new TableSpec<>(
                "indeks",
                new Label("Lembar kerja indeks", "Worksheets of indices"),
                List.of(
                        required("subjek", NAME, "Instansi atau unit", "Agency or unit"),
                        required("indeks", NAME, "Id indeks atau instrumen", "Id of the index or instrument"),
                        required("per_tanggal", DAY, "Keadaan per tanggal", "As it stood on"),
                        meaningful("tahap", STAGE, "Tahap (kosong: verifikasi)", "Stage (empty: verified)"),
                        required("butir", NAME, "Id butir", "Id of the item"),
                        required("nilai", NAME, "Nilai", "Value"),
                        meaningful("sampai", DAY, "Berlaku sampai", "Valid until"),
                        optional("sumber", KEPT_TITLE, "Sumber", "Source")),
                List.of("subjek", "indeks", "per_tanggal", "tahap", "butir", "nilai", "sampai", "sumber"),
                "per_tanggal",
                RowChecks::indeks,
                row -> new NilaiIndeks(
                        row.needText("subjek"),
                        row.needText("indeks"),
                        row.needDay("per_tanggal"),
                        row.needText("tahap"),
                        row.needText("butir"),
                        row.needText("nilai"),
                        row.day("sampai"),
                        row.text("sumber"),
                        row.origin()));
    }

    static TableSpec<IndikatorMakro> makro() {
        return new TableSpec<>(
                "makro",
                new Label("Indikator makro daerah", "Macro indicators of the region"),
                List.of(
                        required("indikator", NAME, "Indikator", "Indicator"),
                        required("tahun", new Whole(1950, 2199), "Tahun", "Year"),
                        meaningful("nilai", FIGURE, "Nilai", "Value"),
                        meaningful("nilai_dari", FIGURE, "Nilai paling rendah", "Lowest value"),
                        meaningful("nilai_sampai", FIGURE, "Nilai paling tinggi", "Highest value"),
                        optional("target", FIGURE, "Target", "Target"),
                        required("satuan", NAME, "Satuan", "Unit"),
                        required("sifat", NATURE, "Sifat nilai", "Nature of the value"),
                        optional("sifat_target", NATURE, "Sifat target", "Nature of the target"),
                        optional("sumber", KEPT_TITLE, "Sumber", "Source")),
                List.of("indikator", "tahun"),
                "tahun",
                RowChecks::makro,
                row -> new IndikatorMakro(
                        row.needText("indikator"),
                        row.whole("tahun", 0),
                        row.number("nilai"),
                        row.number("nilai_dari"),
                        row.number("nilai_sampai"),
                        row.number("target"),
                        row.needText("satuan"),
                        needChoice(row, "sifat", SifatNilai::valueOf),
                        choice(row, "sifat_target", SifatNilai::valueOf),
                        row.text("sumber"),
                        row.origin()));
    }
}
