package id.petala.app.archive;

import id.petala.app.platform.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times of day as offices of western Indonesia read them. */
public final class Moment {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private Moment() {}

    /** {@code 22 Nov 2026 10.04 WIB}. */
    public static String said(Words words, Instant instant) {
        ZonedDateTime there = instant.atZone(ZONE);
        return words.date(there.toLocalDate()) + " " + CLOCK.format(there) + " WIB";
    }
}
