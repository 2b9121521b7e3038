package id.petala.engine.explain;

import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The time within which a dated value counts. Windows are half-open: {@code (asOf - n, asOf]}. Nothing dated after
 * {@code asOf} ever counts.
 */
public sealed interface Window {

    /** Whether a value from {@code on} to {@code until} counts on the day {@code asOf}. */
    boolean holds(LocalDate asOf, LocalDate on, @Nullable LocalDate until);

    /** The latest day that counts on the day {@code asOf}. */
    default LocalDate latest(LocalDate asOf) {
        return asOf;
    }

    /** The window in words. */
    Label label();

    /** No limit of age: it counts from its day until its end. */
    record Open() implements Window {
        @Override
        public boolean holds(LocalDate asOf, LocalDate on, @Nullable LocalDate until) {
            return !on.isAfter(asOf) && (until == null || !until.isBefore(asOf));
        }

        @Override
        public Label label() {
            return new Label("selama masih berlaku", "as long as it is valid");
        }
    }

    /** Dated within the last {@code months}, whatever its end. */
    record Since(int months) implements Window {
        @Override
        public boolean holds(LocalDate asOf, LocalDate on, @Nullable LocalDate until) {
            return !on.isAfter(asOf) && on.isAfter(asOf.minusMonths(months));
        }

        @Override
        public Label label() {
            return new Label(months + " bulan terakhir", "the last " + months + " months");
        }
    }

    /** Ended within the last {@code months}, or still running. Without an end, its own day is taken for it. */
    record Ended(int months) implements Window {
        @Override
        public boolean holds(LocalDate asOf, LocalDate on, @Nullable LocalDate until) {
            LocalDate end = until == null ? on : until;
            return !on.isAfter(asOf) && end.isAfter(asOf.minusMonths(months));
        }

        @Override
        public Label label() {
            return new Label(
                    "berakhir dalam " + months + " bulan terakhir atau masih berjalan",
                    "ended within the last " + months + " months, or still running");
        }
    }

    /** Until its issuer's end where it has one; else dated within the last {@code months}. */
    record Validity(int months) implements Window {
        @Override
        public boolean holds(LocalDate asOf, LocalDate on, @Nullable LocalDate until) {
            if (on.isAfter(asOf)) {
                return false;
            }
            return until == null ? on.isAfter(asOf.minusMonths(months)) : !until.isBefore(asOf);
        }

        @Override
        public Label label() {
            return new Label(
                    "sampai masa berlakunya habis; tanpa masa berlaku, " + months + " bulan terakhir",
                    "until it expires; without an expiry, the last " + months + " months");
        }
    }

    /**
     * The period that ended in the last calendar year; until {@code grace} of the running year the one before stands
     * in. Never older than {@code months}.
     */
    record Annual(int months, MonthDay grace) implements Window {
        @Override
        public boolean holds(LocalDate asOf, LocalDate on, @Nullable LocalDate until) {
            int oldest = asOf.isAfter(grace.atYear(asOf.getYear())) ? asOf.getYear() - 1 : asOf.getYear() - 2;
            return !on.isAfter(asOf) && on.getYear() >= oldest && on.isAfter(asOf.minusMonths(months));
        }

        @Override
        public Label label() {
            String day = "%02d-%02d".formatted(grace.getDayOfMonth(), grace.getMonthValue());
            return new Label(
                    "periode tahun lalu; sampai " + day + " periode sebelumnya masih dipakai; paling tua " + months
                            + " bulan",
                    "last year's period; until " + day + " the one before stands in; at most " + months
                            + " months old");
        }
    }

    /** Dated in the last full calendar year. */
    record LastCalendarYear() implements Window {
        @Override
        public LocalDate latest(LocalDate asOf) {
            return LocalDate.of(asOf.getYear() - 1, 12, 31);
        }

        @Override
        public boolean holds(LocalDate asOf, LocalDate on, @Nullable LocalDate until) {
            return on.getYear() == asOf.getYear() - 1;
        }

        @Override
        public Label label() {
            return new Label("tahun kalender penuh terakhir", "the last full calendar year");
        }
    }
}
