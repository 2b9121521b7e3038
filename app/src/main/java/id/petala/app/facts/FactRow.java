package id.petala.app.facts;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a facts file as written, cells stripped of blanks around them. Kept small: a file has millions of them.
 *
 * @param file name of the file
 * @param line where the row begins
 * @param on first day, empty for the as-of day, or, for a fact, the latest day that counts
 * @param until last day, empty for no end known
 * @param source who says so, empty for the file itself
 * @param stage who judged: {@link FactsFile#SELF} or {@link FactsFile#VERIFIED}; empty where the file doesn't tell
 * @param names what the columns are called that its cells stand in
 */
public record FactRow(
        String file,
        int line,
        String subject,
        String criterion,
        String value,
        String on,
        String until,
        String source,
        String stage,
        CellNames names) {

    private static final int FIRST_YEAR = 1900;
    private static final String FORM = "2025-01-31";

    Where where() {
        return new Where(file, line, null);
    }

    /** Every cell: two rows with the same cells say the same. */
    List<String> cells() {
        return List.of(subject, criterion, value, on, until, source, stage);
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
            throw refused("facts-file.day", column, text, FORM);
        }
        return day;
    }

    /** A day in the form 2025-01-31, or null. */
    public static @Nullable LocalDate dayOrNull(String text) {
        if (text.length() != FORM.length() || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return Math.min(year, Math.min(month, day)) < 0 ? null : validOrNull(year, month, day);
    }

    /** The digits of a part of a text as a number, -1 when there is another sign among them. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    private static @Nullable LocalDate validOrNull(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The place of the row. */
    public Where place() {
        return where();
    }

    /** A row that follows from this one: what it says of another subject. */
    public FactRow stating(String other, String item, String text, String by) {
        return new FactRow(file, line, other, item, text, on, until, by, stage, names);
    }

    /** The place of the value. */
    Where valueWhere() {
        return where().column(named("value"));
    }

    private String named(String column) {
        return names.of(this, column);
    }

    Refused refused(String code, String column, String text, String expected, String... args) {
        return new Refused(Finding.reject(code, where().column(named(column)), text, expected, args));
    }
}
