package id.petala.app.cli;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a facts file as written, cells stripped of blanks around them.
 *
 * @param where file and line
 * @param on first day, empty for the as-of day, or, for a fact, the latest day that counts
 * @param until last day, empty for no end known
 * @param source who says so, empty for the file itself
 */
record FactRow(Where where, String subject, String criterion, String value, String on, String until, String source) {

    private static final int FIRST_YEAR = 1900;

    /** Every cell: two rows with the same cells say the same. */
    List<String> cells() {
        return List.of(subject, criterion, value, on, until, source);
    }

    LocalDate from(LocalDate asOf) {
        return on.isEmpty() ? asOf : day(on, "on");
    }

    @Nullable
    LocalDate to(LocalDate from) {
        if (until.isEmpty()) {
            return null;
        }
        LocalDate end = day(until, "until");
        if (end.isBefore(from)) {
            throw refused("facts-file.ends-before", "until", until, "≥ " + from);
        }
        return end;
    }

    private LocalDate day(String text, String column) {
        LocalDate day = dayOrNull(text);
        if (day == null || day.getYear() < FIRST_YEAR) {
            throw refused("facts-file.day", column, text, "2025-01-31");
        }
        return day;
    }

    /** A day in the form 2025-01-31, or null. */
    static @Nullable LocalDate dayOrNull(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    Refused refused(String code, String column, String text, String expected, String... args) {
        return new Refused(Finding.reject(code, where.column(column), text, expected, args));
    }
}
