package id.petala.app.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a foreign table writes days. Besides its own form {@code 2026-06-30} and the number by which spreadsheets keep a
 * day are read; a time of day behind it is dropped.
 *
 * @param pattern letters as in {@link DateTimeFormatter}, for example {@code d/M/yyyy} or {@code dd MMM yy}; a year of two
 *     digits is one of 1930 to 2029; month names are English or Indonesian
 */
record DayForm(String pattern, List<DateTimeFormatter> formatters) {

    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}[:.]\\d{2}.*$");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}");
    private static final Pattern SIGN = Pattern.compile("[-/.]");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_SHORT_YEARS = LocalDate.of(1930, 1, 1);

    /** Day, month and year by figures, between them any one of {@code - / .} */
    static final DayForm DAY_FIRST = of("d/M/yyyy");

    DayForm {
        formatters = List.copyOf(formatters);
    }

    /** @throws IllegalArgumentException when the pattern is none of days */
    static DayForm of(String pattern) {
        List<DateTimeFormatter> formatters = Stream.of(Locale.ENGLISH, Locale.of("id"))
                .map(locale -> formatter(sign(pattern), locale))
                .toList();
        if (!saysAll(formatters.getFirst())) {
            throw new IllegalArgumentException("a pattern without day, month or year: " + pattern);
        }
        return new DayForm(pattern, formatters);
    }

    private static boolean saysAll(DateTimeFormatter formatter) {
        LocalDate any = LocalDate.of(2026, 6, 30);
        try {
            return any.equals(parsed(any.format(formatter), formatter));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Between figures all signs are alike. */
    private static String sign(String text) {
        return SIGN.matcher(text).replaceAll("/");
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        Matcher year = Pattern.compile("y+").matcher(pattern);
        if (!year.find() || year.group().length() > 2) {
            return builder.appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(locale)
                    .withResolverStyle(ResolverStyle.STRICT);
        }
        appended(builder, pattern.substring(0, year.start()));
        builder.appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_OF_SHORT_YEARS);
        appended(builder, pattern.substring(year.end()));
        return builder.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }

    private static void appended(DateTimeFormatterBuilder builder, String pattern) {
        if (!pattern.isEmpty()) {
            builder.appendPattern(pattern);
        }
    }

    /** A day as {@code 2026-06-30}; null where the text is none. */
    @Nullable
    String day(String text) {
        String bare = TIME.matcher(text).replaceFirst("").strip();
        if (ISO.matcher(bare).matches()) {
            return bare;
        }
        String signed = sign(bare);
        for (DateTimeFormatter formatter : formatters) {
            LocalDate day = parsed(signed, formatter);
            if (day != null) {
                return day.toString();
            }
        }
        return SERIAL.matcher(bare).matches()
                ? DAY_ZERO.plusDays(Long.parseLong(bare)).toString()
                : null;
    }

    private static @Nullable LocalDate parsed(String text, DateTimeFormatter formatter) {
        try {
            return LocalDate.parse(text, formatter);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
