package id.petala.app.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Writes worksheets of indices and macro indicators: published figures of real agencies with their sources, and invented
 * items of the city itself. What is of a year is verified and published in the next.
 */
final class Worksheets {

    private static final String INVENTED = "Data contoh";
    static final String VERIFIED = "VERIFIKASI";

    /** A scale with fewer values is climbed step by step. */
    private static final int FINE = 8;

    private static final int CLIMBS = 300;
    private static final int CORRECTED = 200;

    private final Days days;

    Worksheets(Days days) {
        this.days = days;
    }

    void write(List<Sheets> sheets, Chance chance) {
        sheets.forEach(Worksheets::published);
        for (WorksheetPlan plan : WorksheetPlan.all()) {
            for (String item : plan.items()) {
                chance.step();
                item(plan, item, sheets, chance.split(0));
            }
        }
    }

    private static void published(Sheets day) {
        for (List<String> row : CityFile.rows("indeks.csv")) {
            LocalDate of = LocalDate.parse(row.get(2));
            if (of.getYear() < day.day().getYear()) {
                row(day, row.get(0), row.get(1), of, VERIFIED, row.get(3), row.get(4), "", row.get(5));
            }
        }
        CityFile.rows("makro.csv").stream()
                .filter(row -> CityFile.number(row.get(1)) < day.day().getYear())
                .forEach(row -> day.row(DemoTable.MAKRO, row.toArray()));
    }

    private static void row(Sheets day, Object... cells) {
        day.row(DemoTable.INDEKS, cells);
    }

    private void item(WorksheetPlan plan, String item, List<Sheets> sheets, Chance own) {
        int size = plan.scale().size();
        int place = size < FINE ? own.below(Math.max(1, size / 2)) : size / 5 + own.below(size / 3);
        for (LocalDate of : plan.days(days.asOf())) {
            for (String stage : plan.stages()) {
                int judged = Math.max(0, place - (plan.judgedAgain(stage) ? corrected(size, own) : 0));
                String value = plan.scale().get(judged);
                sheets.stream()
                        .filter(day -> plan.fills(item, of) && plan.known(stage, of, day.day()))
                        .forEach(day -> row(
                                day, plan.subject(), plan.index(), of, stage, item, value, plan.until(of), INVENTED));
            }
            place = Math.min(size - 1, place + climbed(size, own));
        }
    }

    private static int climbed(int size, Chance own) {
        return size < FINE ? once(CLIMBS, own) : own.below(1 + size / 6);
    }

    private static int corrected(int size, Chance own) {
        return size < FINE ? once(CORRECTED, own) : own.below(1 + size / 10);
    }

    private static int once(int perMille, Chance own) {
        return own.perMille(perMille) ? 1 : 0;
    }
}
