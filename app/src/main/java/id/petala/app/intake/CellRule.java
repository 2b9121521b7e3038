package id.petala.app.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell of a foreign table becomes a cell of ours.
 *
 * @param from the foreign heading; the empty text when the cell is the same for all rows
 * @param codes ours by theirs; when there are any, a text that is none of them becomes empty
 * @param ends our code by the end of their text; likewise
 * @param date whether the cell is a day in one of the forms of {@link #day}
 * @param empty what stands for an empty cell
 */
record CellRule(String from, Map<String, String> codes, Map<String, String> ends, boolean date, String empty) {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T].*");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{3,4}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    CellRule {
        codes = Map.copyOf(codes);
        ends = Map.copyOf(ends);
    }

    /** Our text for theirs. */
    String apply(String theirs) {
        String text = plain(theirs);
        if (text.isEmpty()) {
            return empty;
        }
        if (!codes.isEmpty()) {
            return codes.getOrDefault(key(text), "");
        }
        if (!ends.isEmpty()) {
            return ending(key(text));
        }
        return date ? day(text) : text;
    }

    private String ending(String text) {
        return ends.entrySet().stream()
                .filter(end -> text.endsWith(end.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** Without the apostrophe by which spreadsheets keep a number as text. */
    private static String plain(String theirs) {
        String text = theirs.strip();
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    /** A code without regard to case. */
    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** A day as {@code 2026-06-30}, from 30-06-2026, 30/6/2026, a day with a time, or a spreadsheet's number of a day. */
    static String day(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return "%s-%02d-%02d"
                    .formatted(
                            dayFirst.group(3),
                            Integer.parseInt(dayFirst.group(2)),
                            Integer.parseInt(dayFirst.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst.group(1);
        }
        return SERIAL.matcher(text).matches()
                ? DAY_ZERO.plusDays(Long.parseLong(text)).toString()
                : text;
    }
}
