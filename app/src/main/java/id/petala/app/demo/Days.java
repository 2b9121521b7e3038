package id.petala.app.demo;

import java.time.LocalDate;

/**
 * The two days of the demo.
 *
 * @param asOf the day on which it is shown
 * @param earlier the last day of the year before, with which it is compared
 */
record Days(LocalDate asOf, LocalDate earlier) {

    static Days of(LocalDate asOf) {
        return new Days(asOf, LocalDate.of(asOf.getYear() - 1, 12, 31));
    }

    int year() {
        return asOf.getYear();
    }

    boolean hasCome(LocalDate day) {
        return !day.isAfter(asOf);
    }
}
