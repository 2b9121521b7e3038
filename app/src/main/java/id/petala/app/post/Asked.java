package id.petala.app.post;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of an address. */
final class Asked {

    private final Map<String, String[]> parameters;

    Asked(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** The text of a parameter, empty where it is not there. */
    String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** All values of a parameter that are not empty, each once. */
    List<String> all(String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** One of some values by its code; the usual one where none is asked for. */
    <T> T one(String name, List<T> values, Function<T, String> code, T usual) {
        String asked = text(name);
        return asked.isEmpty()
                ? usual
                : values.stream()
                        .filter(value -> code.apply(value).equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new UnknownChoice(
                                name, asked, values.stream().map(code).collect(Collectors.joining(", "))));
    }

    /** The number of a page of a list, from 1. */
    int page() {
        String asked = text("hal");
        if (!asked.matches("|[1-9]\\d{0,5}")) {
            throw new UnknownChoice("hal", asked, "1, 2, 3 …");
        }
        return asked.isEmpty() ? 1 : Integer.parseInt(asked);
    }

    /** The part of a list that stands on a page. */
    static <T> List<T> page(List<T> list, int page, int size) {
        int pages = pages(list.size(), size);
        if (page > pages) {
            throw new UnknownChoice("hal", Integer.toString(page), "1 – " + pages);
        }
        int start = (page - 1) * size;
        return list.subList(start, Math.min(list.size(), start + size));
    }

    static int pages(int all, int size) {
        return Math.max(1, (all + size - 1) / size);
    }
}
