package id.petala.app.sotk;

import id.petala.engine.sotk.ChangeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change as the forms of the page send it.
 *
 * @param fields what was typed, by the name of the field; a field may stand several times
 */
public record TypedChange(Map<String, String[]> fields) {

    private static final List<String> ONE = List.of("jenis", "tanggal", "dasar");
    private static final List<String> OF_POST =
            List.of("kode", "nama", "unit-baru", "atasan", "seperti", "kursi", "jenjang");

    /** Whether a form was sent at all. */
    public boolean sent() {
        return !value("jenis", 0).isEmpty();
    }

    /** What stands in a field, where it stands several times at a place; empty where nothing does. */
    String value(String name, int place) {
        @Nullable String[] values = fields.get(name);
        return values == null || values.length <= place
                ? ""
                : Objects.requireNonNullElse(values[place], "").strip();
    }

    /** The same for the form of a kind; the other forms are empty. */
    public String value(ChangeKind kind, String name, int place) {
        return kind.code().equals(value("jenis", 0)) ? value(name, place) : "";
    }

    /** The change as a scenario writes it, on one line. */
    String line() {
        List<String> parts = new ArrayList<>();
        ONE.forEach(name -> add(parts, name, value(name, 0)));
        several(parts, "jabatan");
        several(parts, "unit");
        List<String> becomes =
                Stream.of(0, 1).map(this::post).filter(post -> !post.isEmpty()).toList();
        if (!becomes.isEmpty()) {
            parts.add(
                    "menjadi: " + (becomes.size() == 1 ? becomes.getFirst() : "[" + String.join(", ", becomes) + "]"));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private void several(List<String> parts, String name) {
        List<String> values = Arrays.stream(fields.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(DraftText::quoted)
                .toList();
        if (!values.isEmpty()) {
            parts.add(name + ": [" + String.join(", ", values) + "]");
        }
    }

    private String post(int place) {
        List<String> parts = new ArrayList<>();
        OF_POST.forEach(name -> add(parts, name.equals("unit-baru") ? "unit" : name, value(name, place)));
        if (!parts.isEmpty() && value("melanjutkan", 0).equals(place + 1 + "")) {
            parts.add("melanjutkan: true");
        }
        return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(key + ": " + DraftText.quoted(value));
        }
    }
}
