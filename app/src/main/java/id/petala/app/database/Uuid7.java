package id.petala.app.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keys that sort by the time they were made (RFC 9562, version 7): milliseconds, then twelve bits of the millisecond's fraction, then 62
 * random bits. Made here rather than in SQL because PostgreSQL knows them only from version 18. Within one process they strictly ascend.
 */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();
    private static final int FRACTION_BITS = 12;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Uuid7() {}

    /** A new key for this moment. */
    public static UUID next() {
        long now = ticks(Instant.now());
        return of(LAST.accumulateAndGet(now, (last, current) -> Math.max(last + 1, current)), RANDOM.nextLong());
    }

    /** The moment, to the millisecond, at which a key was made. */
    public static Instant instant(UUID key) {
        return Instant.ofEpochMilli(key.getMostSignificantBits() >>> 16);
    }

    private static long ticks(Instant now) {
        long nanos = now.getLong(ChronoField.NANO_OF_SECOND) % NANOS_PER_MILLI;
        long fraction = (nanos << FRACTION_BITS) / NANOS_PER_MILLI;
        return (now.toEpochMilli() << FRACTION_BITS) | fraction;
    }

    private static UUID of(long ticks, long random) {
        long high = ((ticks >>> FRACTION_BITS) << 16) | 0x7000 | (ticks & 0xFFF);
        long low = (random >>> 2) | (1L << 63);
        return new UUID(high, low);
    }
}
