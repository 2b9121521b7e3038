package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Points;
import id.petala.engine.rule.Label;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the cells of one column into numbers, without making an object for a good cell. */
abstract sealed class CellReader {

    /** The cell holds nothing. */
    static final long EMPTY = Long.MIN_VALUE;

    /** The cell can't be read; {@link #late} says why. */
    static final long UNREAD = Long.MIN_VALUE + 1;

    /** What a cell holds, or {@link #UNREAD}. The slice is trimmed and not empty. */
    abstract long read(char[] chars, int from, int to);

    /**
     * Reads a cell that {@link #read} left, now that the row's day is known.
     *
     * @throws Refused with the fault
     */
    abstract long late(String text, LocalDate on, Where where);

    /** The text behind a value, for columns that hold text or codes. */
    String text(long value) {
        throw new IllegalStateException("a column of numbers has no text");
    }

    static CellReader of(ColumnSpec column, FactCatalogue catalogue, PersonNumbers numbers) {
        return switch (column.type()) {
            case ColumnType.NipNumber _ -> new NipCells(numbers);
            case ColumnType.Text text -> new TextCells(text);
            case ColumnType.FactCode code -> new CodeCells(catalogue.get(code.fact()));
            case ColumnType.Choice choice -> new ChoiceCells(choice);
            case ColumnType.Decimal number -> DecimalCells.of(number, catalogue);
            case ColumnType.Whole whole -> new WholeCells(whole);
            case ColumnType.Day _ -> new DayCells();
        };
    }

    private static Refused refused(String code, String text, String expected, Where where) {
        return new Refused(Finding.reject(code, where, text, expected));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Numbers of people. */
    static final class NipCells extends CellReader {
        private final PersonNumbers numbers;

        NipCells(PersonNumbers numbers) {
            this.numbers = numbers;
        }

        @Override
        long read(char[] chars, int from, int to) {
            return PersonNumbers.digits(chars, from, to);
        }

        @Override
        long late(String text, LocalDate on, Where where) {
            return numbers.read(text, where);
        }

        @Override
        String text(long value) {
            return numbers.text(value);
        }
    }

    /** Texts, each distinct one kept once, or not kept at all. */
    static final class TextCells extends CellReader {
        private final ColumnType.Text type;
        private final TextPool pool = new TextPool();

        TextCells(ColumnType.Text type) {
            this.type = type;
        }

        @Override
        long read(char[] chars, int from, int to) {
            if (to - from > type.longest()) {
                return UNREAD;
            }
            if (!type.kept()) {
                return 0;
            }
            for (int i = from; i < to; i++) {
                if (Character.isISOControl(chars[i])) {
                    return UNREAD;
                }
            }
            return pool.intern(chars, from, to);
        }

        @Override
        long late(String text, LocalDate on, Where where) {
            String code = text.length() > type.longest() ? "data.cell-length" : "data.control";
            throw refused(code, text, Integer.toString(type.longest()), where);
        }

        @Override
        String text(long value) {
            return pool.text((int) value);
        }
    }

    /** Codes: every spelling is looked up once, and remembered unless it is none or depends on the day. */
    abstract static sealed class SpelledCells extends CellReader {
        private final TextPool spellings = new TextPool();
        private final List<Integer> codes = new ArrayList<>();

        @Override
        final long read(char[] chars, int from, int to) {
            int known = spellings.find(chars, from, to);
            return known == TextPool.NONE ? first(chars, from, to) : codes.get(known);
        }

        private long first(char[] chars, int from, int to) {
            long place = place(new String(chars, from, to - from));
            if (place != UNREAD) {
                spellings.intern(chars, from, to);
                codes.add((int) place);
            }
            return place;
        }

        /** The place of a code in its list, or {@link #UNREAD}. */
        abstract long place(String text);
    }

    /** Codes of a fact. */
    static final class CodeCells extends SpelledCells {
        private final Fact fact;

        CodeCells(Fact fact) {
            this.fact = fact;
        }

        @Override
        long place(String text) {
            try {
                return FactValue.parse(fact, text, LocalDate.MAX, Where.file(""))
                        .value();
            } catch (Refused refused) {
                return UNREAD;
            }
        }

        @Override
        long late(String text, LocalDate on, Where where) {
            return FactValue.parse(fact, text, on, where).value();
        }

        @Override
        String text(long value) {
            return fact.codes().get((int) value).code();
        }
    }

    /** Codes of a closed list. */
    static final class ChoiceCells extends SpelledCells {
        private final List<ColumnType.Option> options;

        ChoiceCells(ColumnType.Choice choice) {
            this.options = choice.options();
        }

        @Override
        long place(String text) {
            String wanted = normal(text);
            for (int i = 0; i < options.size(); i++) {
                if (spelt(options.get(i)).anyMatch(wanted::equals)) {
                    return i;
                }
            }
            return UNREAD;
        }

        private static Stream<String> spelt(ColumnType.Option option) {
            Label label = option.label();
            return Stream.concat(Stream.of(option.code(), label.id(), label.en()), option.others().stream())
                    .map(ChoiceCells::normal);
        }

        private static String normal(String text) {
            return text.toUpperCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", "_")
                    .replaceAll("^_|_$", "");
        }

        @Override
        long late(String text, LocalDate on, Where where) {
            List<String> known = options.stream().map(ColumnType.Option::code).toList();
            throw refused("data.code", text, String.join(", ", known), where);
        }

        @Override
        String text(long value) {
            return options.get((int) value).code();
        }
    }

    /** Decimals in millionths. */
    static final class DecimalCells extends CellReader {
        private static final int MOST_DIGITS = 12;

        private final long min;
        private final long max;

        private DecimalCells(BigDecimal min, BigDecimal max) {
            this.min = Points.exact(min);
            this.max = Points.exact(max);
        }

        static DecimalCells of(ColumnType.Decimal type, FactCatalogue catalogue) {
            if (type.fact() == null) {
                return new DecimalCells(BigDecimal.valueOf(type.min()), BigDecimal.valueOf(type.max()));
            }
            Fact fact = catalogue.get(type.fact());
            return new DecimalCells(fact.min(), fact.max());
        }

        @Override
        long read(char[] chars, int from, int to) {
            boolean negative = chars[from] == '-';
            int at = negative || chars[from] == '+' ? from + 1 : from;
            int point = end(chars, at, to);
            int end = point < to && chars[point] == '.' ? end(chars, point + 1, to) : point;
            boolean shaped = end == to && point > at && point - at <= MOST_DIGITS && (point == to || end > point + 1);
            if (!shaped || end - point - 1 > Points.PLACES) {
                return UNREAD;
            }
            long value = whole(chars, at, point) * Points.ONE + fraction(chars, point + 1, end);
            value = negative ? -value : value;
            return value < min || value > max ? UNREAD : value;
        }

        private static int end(char[] chars, int from, int to) {
            int at = from;
            while (at < to && digit(chars[at])) {
                at++;
            }
            return at;
        }

        private static long whole(char[] chars, int from, int to) {
            long value = 0;
            for (int i = from; i < to; i++) {
                value = value * 10 + (chars[i] - '0');
            }
            return value;
        }

        private static long fraction(char[] chars, int from, int to) {
            long value = from < to ? whole(chars, from, to) : 0;
            for (int places = Math.max(0, to - from); places < Points.PLACES; places++) {
                value *= 10;
            }
            return value;
        }

        @Override
        long late(String text, LocalDate on, Where where) {
            BigDecimal value;
            try {
                value = Points.trimmed(Points.decimal(text));
            } catch (NumberFormatException e) {
                throw refused("data.number", text, range(), where);
            }
            if (value.scale() > Points.PLACES) {
                throw refused("data.decimals", text, range(), where);
            }
            if (value.compareTo(Points.toDecimal(min)) < 0 || value.compareTo(Points.toDecimal(max)) > 0) {
                throw refused("data.range", text, range(), where);
            }
            return Points.exact(value);
        }

        private String range() {
            return Points.toDecimal(min).toPlainString() + " – "
                    + Points.toDecimal(max).toPlainString();
        }
    }

    /** Whole numbers. */
    static final class WholeCells extends CellReader {
        private final ColumnType.Whole type;

        WholeCells(ColumnType.Whole type) {
            this.type = type;
        }

        @Override
        long read(char[] chars, int from, int to) {
            long value = 0;
            for (int i = from; i < to; i++) {
                if (!digit(chars[i])) {
                    return UNREAD;
                }
                value = value * 10 + (chars[i] - '0');
            }
            return to - from > 9 || value < type.min() || value > type.max() ? UNREAD : value;
        }

        @Override
        long late(String text, LocalDate on, Where where) {
            throw refused("data.whole", text, type.min() + " – " + type.max(), where);
        }
    }

    /** Days, as epoch days. */
    static final class DayCells extends CellReader {
        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2199;
        private static final String FORM = "2026-06-30";
        /** No day is written with more characters. */
        private static final int LONGEST = 40;

        @Override
        long read(char[] chars, int from, int to) {
            if (to - from != FORM.length() || chars[from + 4] != '-' || chars[from + 7] != '-') {
                return UNREAD;
            }
            int year = number(chars, from, from + 4);
            int month = number(chars, from + 5, from + 7);
            int day = number(chars, from + 8, from + 10);
            if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
                return UNREAD;
            }
            return epochDay(year, month, day);
        }

        private static int number(char[] chars, int from, int to) {
            int value = 0;
            for (int i = from; i < to; i++) {
                if (!digit(chars[i])) {
                    return -1;
                }
                value = value * 10 + (chars[i] - '0');
            }
            return value;
        }

        private static long epochDay(int year, int month, int day) {
            try {
                return LocalDate.of(year, month, day).toEpochDay();
            } catch (DateTimeException e) {
                return UNREAD;
            }
        }

        @Override
        long late(String text, LocalDate on, Where where) {
            throw refused("data.day", text, meant(text), where);
        }

        /** The day that a text of another form probably means, as it is to be written; else an example. */
        private String meant(String text) {
            String day = text.length() > LONGEST ? null : DayForm.DAY_FIRST.day(text);
            return day == null || read(day.toCharArray(), 0, day.length()) == UNREAD ? FORM : day;
        }
    }
}
