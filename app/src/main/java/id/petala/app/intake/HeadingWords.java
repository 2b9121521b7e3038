package id.petala.app.intake;

import id.petala.engine.rule.Yaml;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of many languages by which headings and values of foreign tables are known. */
final class HeadingWords {

    private static final String SHIPPED = "words.yaml";
    private static final Pattern HUMP =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NUMBERS = Pattern.compile("(^|_)[0-9]+(?=_|$)");

    /** A heading that only contains a word is known by it when the word is at least so long. */
    private static final int LONG_WORD = 9;

    private static final int EXACT = 1_000;
    private static final int CONTAINED = 500;

    private final Map<String, List<String>> headings = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

    private HeadingWords(Yaml root) {
        root.required("headings").entries().forEach(this::heading);
        root.required("values").entries().forEach(this::value);
    }

    /** The words that come with Petala. */
    static HeadingWords shipped() {
        return new HeadingWords(Yaml.read(ShippedText.of(SHIPPED)));
    }

    private void heading(String name, Yaml yaml) {
        if (yaml.isList()) {
            headings.put(name, words(yaml));
        } else {
            yaml.entries().forEach((column, words) -> headings.put(name + "." + column, words(words)));
        }
    }

    private void value(String list, Yaml yaml) {
        Map<String, String> codes = values.computeIfAbsent(list, _ -> new LinkedHashMap<>());
        if (yaml.isList()) {
            words(yaml).forEach(word -> codes.put(word, list));
        } else {
            yaml.entries().forEach((code, words) -> words(words).forEach(word -> codes.putIfAbsent(word, code)));
        }
    }

    private static List<String> words(Yaml yaml) {
        return yaml.list().stream().map(word -> normal(word.text())).toList();
    }

    /** A heading or value as words are compared: words that are only told apart by capitals are taken apart. */
    static String normal(String text) {
        return Recognition.normal(HUMP.matcher(text).replaceAll("_"));
    }

    /**
     * How well a heading says that a column is meant.
     *
     * @return the more the better; 0 when it says nothing
     */
    int score(String target, String heading) {
        List<String> words = headings.getOrDefault(target, List.of());
        String normal = normal(heading);
        String plain = Recognition.normal(heading);
        int best = 0;
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            if (normal.equals(word) || plain.equals(word)) {
                best = Math.max(best, EXACT - place);
            } else if (telling(word) && ("_" + normal + "_").contains("_" + word + "_")) {
                best = Math.max(best, CONTAINED - place);
            }
        }
        return best;
    }

    private static boolean telling(String word) {
        return word.contains("_") || word.length() >= LONG_WORD;
    }

    /** The code that a value means in a list, null when it is none that is known. */
    @Nullable
    String code(String list, String value) {
        Map<String, String> codes = values.getOrDefault(list, Map.of());
        String normal = normal(value);
        String plain = Recognition.normal(value);
        String bare = NUMBERS.matcher(plain).replaceAll("").replaceAll("^_|_$", "");
        return Arrays.asList(plain, normal, bare).stream()
                .map(codes::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether a heading says that names stand below. */
    boolean ofNames(String heading) {
        return score("pegawai.nama", heading) + score("given", heading) + score("family", heading) > 0;
    }

    /** Whether a text stands for an empty cell. */
    boolean missing(String text) {
        return values.getOrDefault("missing", Map.of()).containsKey(Recognition.normal(text));
    }

    /** Whether a word stands in a list of values. */
    boolean lists(String list, String word) {
        return code(list, word) != null;
    }
}
