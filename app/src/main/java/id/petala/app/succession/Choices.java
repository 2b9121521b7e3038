package id.petala.app.succession;

import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parameters of an address ask for; an empty one asks for nothing. */
public final class Choices {

    /** How many months one may look ahead. */
    public static final List<Integer> MONTHS = List.of(6, 12, 24);

    private static final int USUAL_MONTHS = 12;

    private final Map<String, String[]> parameters;

    public Choices(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** The text of a parameter, empty where it is not there. */
    public String text(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    int months() {
        return months(USUAL_MONTHS);
    }

    /**
     * How many months one looks ahead.
     *
     * @param usual where the address does not say
     */
    public int months(int usual) {
        String asked = text("dalam");
        return asked.isEmpty()
                ? usual
                : MONTHS.stream()
                        .filter(months -> months.toString().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchChoice("dalam", asked, joined(MONTHS)));
    }

    /** The tier asked for, null for all. */
    public @Nullable Jenjang tier() {
        String asked = text("jenjang");
        return asked.isEmpty()
                ? null
                : Arrays.stream(Jenjang.values())
                        .filter(tier -> tier.name().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchChoice("jenjang", asked, joined(List.of(Jenjang.values()))));
    }

    @Nullable
    LocalDate day(String name) {
        String asked = text(name);
        try {
            return asked.isEmpty() ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new NoSuchChoice(name, asked, "2027-12-31");
        }
    }

    /** The number of a page of a list, from 1. */
    public int page() {
        String asked = text("hal");
        if (asked.isEmpty()) {
            return 1;
        }
        if (!asked.matches("[1-9]\\d{0,5}")) {
            throw new NoSuchChoice("hal", asked, "1, 2, 3 …");
        }
        return Integer.parseInt(asked);
    }

    /**
     * One of several values by its code, the first of them where the address says nothing.
     *
     * @throws NoSuchChoice for a code that none of them has
     */
    public <T> T one(String name, List<T> values, Function<T, String> code) {
        String asked = text(name);
        return asked.isEmpty()
                ? values.getFirst()
                : values.stream()
                        .filter(value -> code.apply(value).equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchChoice(
                                name, asked, joined(values.stream().map(code).toList())));
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
