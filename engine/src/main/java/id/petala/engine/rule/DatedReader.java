package id.petala.engine.rule;

import id.petala.engine.number.Rational;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads dated, cited values of one file. Every value must carry {@code from}, {@code basis} and {@code cite}; days must
 * rise strictly, and from the first day of the file's instrument on there must be a value on every day.
 */
public final class DatedReader {

    private static final Rational LARGEST = Rational.of(1_000_000_000);

    private final Map<String, Source> sources;
    private final String owner;
    private final LocalDate firstDay;

    /**
     * @param sources the register of sources
     * @param owner the id of the instrument or list, first part of every parameter's id
     * @param firstDay the day from which every parameter must have a value
     */
    public DatedReader(Map<String, Source> sources, String owner, LocalDate firstDay) {
        this.sources = sources;
        this.owner = owner;
        this.firstDay = firstDay;
    }

    /** Reads a list of dated values, the value being under the key {@code value}. */
    public <T> Parameter<T> parameter(Yaml yaml, Function<Yaml, T> value) {
        List<Dated<T>> values = new ArrayList<>();
        for (Yaml item : yaml.list()) {
            Dated<T> dated = dated(item, value);
            if (!values.isEmpty() && !dated.from().isAfter(values.getLast().from())) {
                throw item.refused(
                        "rule.overlap",
                        dated.from().toString(),
                        "> " + values.getLast().from());
            }
            values.add(dated);
        }
        refuseGap(yaml, values);
        return new Parameter<>(owner + "/" + yaml.key(), values);
    }

    private <T> void refuseGap(Yaml yaml, List<Dated<T>> values) {
        if (values.isEmpty()) {
            throw yaml.refused("rule.no-value", null, firstDay.toString());
        }
        if (values.getFirst().from().isAfter(firstDay)) {
            throw yaml.refused("rule.gap", values.getFirst().from().toString(), firstDay.toString());
        }
        for (int i = 0; i < values.size() - 1; i++) {
            if (values.get(i).value() == null) {
                throw yaml.refused(
                        "rule.gap",
                        values.get(i + 1).from().toString(),
                        values.get(i).from().toString());
            }
        }
    }

    private <T> Dated<T> dated(Yaml item, Function<Yaml, T> value) {
        item.entries("from", "value", "basis", "cite", "provisional", "note");
        Yaml content = item.required("value");
        boolean ended = content.isText() && content.text().equals("null");
        if (item.optional("cite") == null) {
            throw item.refused("rule.uncited", null, "");
        }
        return new Dated<>(
                day(item.required("from")),
                ended ? null : value.apply(content),
                item.required("basis").constant(Basis.class),
                citation(item.required("cite")),
                flag(item.optional("provisional")),
                item.optional("note") == null ? null : item.required("note").label(),
                item.where());
    }

    /** Reads a citation: a source key alone, or a mapping with {@code source} and the place in it. */
    public Citation citation(Yaml yaml) {
        if (yaml.isText()) {
            return new Citation(source(yaml), null, null, null);
        }
        yaml.entries("source", "pasal", "ayat", "lampiran");
        return new Citation(
                source(yaml.required("source")), text(yaml, "pasal"), text(yaml, "ayat"), text(yaml, "lampiran"));
    }

    private Source source(Yaml yaml) {
        Source source = sources.get(yaml.text());
        if (source == null) {
            throw yaml.refused("rule.unknown-source", yaml.text(), String.join(", ", sources.keySet()));
        }
        return source;
    }

    private static @Nullable String text(Yaml yaml, String key) {
        Yaml value = yaml.optional(key);
        return value == null ? null : value.text();
    }

    private static boolean flag(@Nullable Yaml yaml) {
        return yaml != null && yaml.flag();
    }

    /** Reads a day in the form 2025-01-31. */
    public static LocalDate day(Yaml yaml) {
        try {
            return LocalDate.parse(yaml.text());
        } catch (DateTimeParseException e) {
            throw yaml.refused("yaml.day", yaml.text(), "2025-01-31");
        }
    }

    /**
     * Reads a whole number, decimal or fraction: {@code 15}, {@code 2.5}, {@code 25/8}. Numbers of a rule stay below a
     * billion, so that their millionths fit a {@code long} with room for weights.
     */
    public static Rational number(Yaml yaml) {
        Rational number;
        try {
            number = Rational.parse(yaml.text());
        } catch (NumberFormatException e) {
            throw yaml.refused("yaml.number", yaml.text(), "15, 2.5, 25/8");
        }
        if (number.max(number.negate()).compareTo(LARGEST) > 0) {
            throw yaml.refused("yaml.large", yaml.text(), "−" + LARGEST + " – " + LARGEST);
        }
        return number;
    }

    /** Reads a whole number that fits an {@code int}. */
    public static int whole(Yaml yaml) {
        try {
            return Integer.parseInt(yaml.text());
        } catch (NumberFormatException e) {
            throw yaml.refused("yaml.whole", yaml.text(), "5");
        }
    }
}
