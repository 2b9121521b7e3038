package id.petala.engine.fact;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * A raw value as columns hold it: the place of a code in its list, a number in millionths, or an epoch day.
 *
 * @param standard the standard of a ratio in millionths; 0 otherwise
 */
public record FactValue(long value, long standard) {

    private static final int LONGEST = 200;

    /**
     * Reads the text of a cell as a value of a fact.
     *
     * @param on the day the value is dated, which decides whether an older label may be used
     * @throws Refused with the place, the value and what would be right
     */
    public static FactValue parse(Fact fact, String text, LocalDate on, Where where) {
        if (text.length() > LONGEST) {
            throw refused("fact.too-long", fact, text, where);
        }
        return switch (fact.type()) {
            case CODE -> new FactValue(code(fact, text, on, where), 0);
            case NUMBER -> new FactValue(number(fact, text, where), 0);
            case RATIO -> ratio(fact, text, where);
            case DATE -> new FactValue(day(fact, text, where), 0);
        };
    }

    private static long code(Fact fact, String text, LocalDate on, Where where) {
        String wanted = normal(text);
        for (int i = 0; i < fact.codes().size(); i++) {
            FactCode code = fact.codes().get(i);
            if (normal(code.code()).equals(wanted)
                    || normal(code.label().id()).equals(wanted)
                    || normal(code.label().en()).equals(wanted)) {
                return i;
            }
            for (FactCode.Alias alias : code.aliases()) {
                if (normal(alias.text()).equals(wanted)) {
                    return dated(alias, i, fact, text, on, where);
                }
            }
        }
        throw refused("fact.unknown-code", fact, text, where);
    }

    private static long dated(FactCode.Alias alias, int index, Fact fact, String text, LocalDate on, Where where) {
        if (alias.before() != null && !on.isBefore(alias.before())) {
            throw new Refused(Finding.reject(
                    "fact.old-code", where, text, expected(fact), alias.before().toString()));
        }
        return index;
    }

    /** Upper case with every run of other signs as one underscore: "Sangat Baik" is {@code SANGAT_BAIK}. */
    static String normal(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    private static long number(Fact fact, String text, Where where) {
        BigDecimal value = decimal(fact, text, where);
        if (value.compareTo(fact.min()) < 0 || value.compareTo(fact.max()) > 0) {
            throw refused("fact.range", fact, text, where);
        }
        if (Points.trimmed(value).scale() > Points.PLACES) {
            throw refused("fact.decimals", fact, text, where);
        }
        if (fact.whole() && Points.trimmed(value).scale() > 0) {
            throw refused("fact.whole", fact, text, where);
        }
        return Points.exact(value);
    }

    private static BigDecimal decimal(Fact fact, String text, Where where) {
        if (!fact.answers().isEmpty()) {
            BigDecimal answer = fact.answers().get(text.strip().toUpperCase(Locale.ROOT));
            if (answer != null) {
                return answer;
            }
        }
        try {
            return Points.decimal(text.strip());
        } catch (NumberFormatException e) {
            throw refused("fact.number", fact, text, where);
        }
    }

    private static FactValue ratio(Fact fact, String text, Where where) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw refused("fact.ratio", fact, text, where);
        }
        long standard = number(fact, text.substring(slash + 1), where);
        if (standard <= 0) {
            throw refused("fact.ratio", fact, text, where);
        }
        return new FactValue(number(fact, text.substring(0, slash), where), standard);
    }

    private static long day(Fact fact, String text, Where where) {
        try {
            return LocalDate.parse(text.strip()).toEpochDay();
        } catch (DateTimeParseException e) {
            throw refused("fact.day", fact, text, where);
        }
    }

    private static Refused refused(String code, Fact fact, String text, Where where) {
        return new Refused(Finding.reject(
                code,
                where,
                text,
                expected(fact),
                fact.label().id(),
                fact.label().en()));
    }

    /** What a cell of this fact may hold: the codes, the range, or the form. */
    public static String expected(Fact fact) {
        return switch (fact.type()) {
            case CODE -> {
                StringJoiner codes = new StringJoiner(", ");
                fact.codes().forEach(code -> codes.add(code.code()));
                yield codes.toString();
            }
            case NUMBER ->
                Points.trimmed(fact.min()).toPlainString() + " – "
                        + Points.trimmed(fact.max()).toPlainString()
                        + (fact.answers().isEmpty()
                                ? ""
                                : ", " + String.join(", ", fact.answers().keySet()));
            case RATIO ->
                "3/4 (" + Points.trimmed(fact.min()).toPlainString() + " – "
                        + Points.trimmed(fact.max()).toPlainString() + ")";
            case DATE -> "1985-02-17";
        };
    }
}
