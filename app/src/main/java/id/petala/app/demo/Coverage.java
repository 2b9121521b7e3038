package id.petala.app.demo;

import java.util.List;

/**
 * Writes who declares which list complete for which unit. Some statements are still lacking, more of them on the
 * earlier day, so that missing data shows.
 */
final class Coverage {

    /** The inspectorate never heard from this unit. */
    static final String SILENT = "Dinas Perhubungan";

    private static final List<String> TABLES = List.of(
            "penghargaan",
            "penugasan_tim",
            "sertifikat",
            "riwayat_jabatan",
            "umpan_balik",
            "hukuman_disiplin",
            "inovasi",
            "tugas_tambahan");
    private static final String SANCTIONS = "hukuman_disiplin";
    private static final int LACKING = 25;
    private static final int LACKING_EARLIER = 70;

    private final Days days;

    Coverage(Days days) {
        this.days = days;
    }

    void write(List<Unit> units, List<Sheets> sheets, Chance chance) {
        sheets.forEach(day -> day.row(DemoTable.INSTANSI, Units.CITY));
        for (Unit unit : units) {
            sheets.forEach(day -> day.row(DemoTable.UNIT_ORGANISASI, unit.name(), unit.above()));
            if (unit.atTop()) {
                TABLES.forEach(table -> sheets.forEach(day -> statement(day, table, unit, chance.split(draw(table)))));
                chance.step();
            }
        }
    }

    /** The same draw on both days, so that what is declared once stays declared. */
    private static int draw(String table) {
        return TABLES.indexOf(table);
    }

    private void statement(Sheets day, String table, Unit unit, Chance chance) {
        boolean latest = day.day().equals(days.asOf());
        boolean silent = table.equals(SANCTIONS) && unit.name().equals(SILENT);
        boolean spared = unit.kind().equals("DINAS") && unit.name().endsWith("Pendidikan");
        if (silent || (!spared && chance.perMille(latest ? LACKING : LACKING_EARLIER))) {
            return;
        }
        String source = table.equals(SANCTIONS)
                ? "Inspektorat Daerah"
                : "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia";
        day.row(DemoTable.CAKUPAN, table, unit.name(), day.day(), source, day.day());
    }
}
