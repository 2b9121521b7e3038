package id.petala.engine.rule;

import java.time.LocalDate;

/** A rule was asked about a day on which it has no value. */
public final class NoValueOnDay extends RuntimeException {

    private final String parameter;
    private final transient LocalDate day;
    private final transient LocalDate firstDay;

    public NoValueOnDay(String parameter, LocalDate day, LocalDate firstDay) {
        super(parameter + " tidak mempunyai nilai pada " + day + "; nilai pertama berlaku mulai " + firstDay
                + " (no value on that day; the first day known is " + firstDay + ")");
        this.parameter = parameter;
        this.day = day;
        this.firstDay = firstDay;
    }

    public String parameter() {
        return parameter;
    }

    public LocalDate day() {
        return day;
    }

    /** The first day known. */
    public LocalDate firstDay() {
        return firstDay;
    }
}
