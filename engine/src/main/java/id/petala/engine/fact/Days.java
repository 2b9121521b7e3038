package id.petala.engine.fact;

import java.time.LocalDate;

/** Days of the working lives of living people, made once: explanations of millions repeat them. */
final class Days {

    private static final int FIRST = (int) LocalDate.of(1970, 1, 1).toEpochDay();
    private static final LocalDate[] MADE = made();

    private Days() {}

    private static LocalDate[] made() {
        LocalDate[] days = new LocalDate[(int) LocalDate.of(2060, 1, 1).toEpochDay() - FIRST];
        for (int i = 0; i < days.length; i++) {
            days[i] = LocalDate.ofEpochDay(FIRST + i);
        }
        return days;
    }

    static LocalDate of(int epochDay) {
        int place = epochDay - FIRST;
        return place >= 0 && place < MADE.length ? MADE[place] : LocalDate.ofEpochDay(epochDay);
    }
}
