package id.petala.app.demo;

import java.time.LocalDate;
import java.util.List;

/** The rows about one person, as they come to stand in the tables of each day. */
record Records(Somebody who, List<Sheets> days) {

    Records {
        days = days.stream().filter(day -> who.on(day.day())).toList();
    }

    /** A row that the registry has from a day on. */
    void add(DemoTable table, LocalDate known, Object... cells) {
        for (Sheets day : days) {
            if (!known.isAfter(day.day())) {
                day.row(table, with(who, cells));
            }
        }
    }

    /** The cells with the person's number in front. */
    static Object[] with(Somebody who, Object... cells) {
        Object[] all = new Object[cells.length + 1];
        all[0] = who.nip();
        System.arraycopy(cells, 0, all, 1, cells.length);
        return all;
    }
}
