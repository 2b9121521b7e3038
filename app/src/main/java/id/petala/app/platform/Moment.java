package id.petala.app.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times of day as offices of western Indonesia read them. */
public final class Moment {

    /** Where the day begins and ends that a reader calls today. */
    public static final ZoneId HERE = ZoneId.of("Asia/Jakarta");

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm").withZone(HERE);

    private Moment() {}

    /** {@code 22 Nov 2026 10.04 WIB}. */
    public static String said(Words words, Instant instant) {
        return words.date(day(instant)) + " " + clock(instant) + " WIB";
    }

    public static LocalDate day(Instant instant) {
        return instant.atZone(HERE).toLocalDate();
    }

    /** {@code 10.04}. */
    public static String clock(Instant instant) {
        return CLOCK.format(instant);
    }
}
