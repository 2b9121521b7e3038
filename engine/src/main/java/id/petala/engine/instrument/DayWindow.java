package id.petala.engine.instrument;

import id.petala.engine.explain.Window;
import id.petala.engine.fact.FactColumn;
import java.time.LocalDate;

/** A {@link Window} on one day, in epoch days. */
record DayWindow(Kind kind, int after, int upTo) {

    enum Kind {
        DATED,
        OPEN,
        ENDED,
        VALIDITY
    }

    static DayWindow of(Window window, LocalDate asOf) {
        int today = day(asOf);
        return switch (window) {
            case Window.Open _ -> new DayWindow(Kind.OPEN, 0, today);
            case Window.Since since -> new DayWindow(Kind.DATED, day(asOf.minusMonths(since.months())), today);
            case Window.Ended ended -> new DayWindow(Kind.ENDED, day(asOf.minusMonths(ended.months())), today);
            case Window.Validity valid -> new DayWindow(Kind.VALIDITY, day(asOf.minusMonths(valid.months())), today);
            case Window.Annual annual -> new DayWindow(Kind.DATED, day(before(annual, asOf)), today);
            case Window.LastCalendarYear _ ->
                new DayWindow(
                        Kind.DATED, day(newYear(asOf.getYear() - 1).minusDays(1)), day(newYear(asOf.getYear())) - 1);
        };
    }

    private static LocalDate before(Window.Annual annual, LocalDate asOf) {
        boolean closed = asOf.isAfter(annual.grace().atYear(asOf.getYear()));
        LocalDate oldest = newYear(asOf.getYear() - (closed ? 1 : 2)).minusDays(1);
        LocalDate limit = asOf.minusMonths(annual.months());
        return oldest.isAfter(limit) ? oldest : limit;
    }

    private static LocalDate newYear(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    /** Whether all values of a column are sure to hold, judged by its first and last days. */
    boolean holdsAll(FactColumn column) {
        if (column.lastDay() > upTo) {
            return false;
        }
        return switch (kind) {
            case DATED -> column.firstDay() > after;
            case OPEN -> column.firstEnd() >= upTo;
            case ENDED -> column.firstDay() > after && column.firstEnd() > after;
            case VALIDITY -> column.firstDay() > after && column.firstEnd() >= upTo;
        };
    }

    /** The day after which a value without an end must stand to hold. */
    int endlessAfter() {
        return kind == Kind.OPEN ? Integer.MIN_VALUE : after;
    }

    boolean holds(int on, int until) {
        if (on > upTo) {
            return false;
        }
        return switch (kind) {
            case DATED -> on > after;
            case OPEN -> until >= upTo;
            case ENDED -> (until == FactColumn.NO_END ? on : until) > after;
            case VALIDITY -> until == FactColumn.NO_END ? on > after : until >= upTo;
        };
    }
}
