package id.petala.app.intake;

import static id.petala.app.intake.ColumnSpec.required;
import static id.petala.app.intake.Columns.DAY;
import static id.petala.app.intake.Columns.KEPT_TITLE;
import static id.petala.app.intake.Columns.NAME;
import static id.petala.app.intake.Columns.NIP;

import id.petala.app.intake.ColumnType.Whole;
import id.petala.engine.pegawai.BenturanKepentingan;
import id.petala.engine.pegawai.Kerabat;
import id.petala.engine.pegawai.Lhkpn;
import id.petala.engine.rule.Label;
import java.util.List;

/** The tables of reports of wealth, relatives in the agency, and declared conflicts of interest. */
final class IntegrityTables {

    private IntegrityTables() {}

    static TableSpec<Lhkpn> lhkpn() {
        return new TableSpec<>(
                "lhkpn",
                new Label("Laporan harta kekayaan", "Reports of wealth"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("tahun", new Whole(1999, 2199), "Tahun yang dilaporkan", "Year reported"),
                        required("tanggal", DAY, "Tanggal lapor", "Handed in on")),
                List.of("tahun", "tanggal"),
                "tanggal",
                _ -> {},
                row -> new Lhkpn(row.whole("tahun", 0), row.needDay("tanggal"), row.origin()));
    }

    static TableSpec<Kerabat> kerabat() {
        return new TableSpec<>(
                "kerabat",
                new Label("Kerabat di instansi ini", "Relatives in this agency"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("nip_kerabat", NAME, "NIP kerabat", "Employee number of the relative"),
                        required("hubungan", NAME, "Hubungan", "How they are related")),
                List.of("nip_kerabat"),
                "",
                _ -> {},
                row -> new Kerabat(row.needText("nip_kerabat"), row.needText("hubungan"), row.origin()));
    }

    static TableSpec<BenturanKepentingan> benturan() {
        return new TableSpec<>(
                "benturan_kepentingan",
                new Label("Benturan kepentingan yang dinyatakan", "Declared conflicts of interest"),
                List.of(
                        required("nip", NIP, "NIP", "Employee number"),
                        required("unit_organisasi", NAME, "Unit organisasi", "Unit"),
                        required("uraian", KEPT_TITLE, "Uraian", "What it is")),
                List.of("unit_organisasi"),
                "",
                _ -> {},
                row -> new BenturanKepentingan(row.needText("unit_organisasi"), row.needText("uraian"), row.origin()));
    }
}
