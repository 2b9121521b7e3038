package id.petala.engine.pegawai;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one table whose ids begin alike, by the names people use for them: {@code potensi-belajar-cepat} is found
 * as "belajar-cepat", "Belajar cepat" and by its label, "Belajar cepat dan mengembangkan diri (growth mindset)".
 */
public final class FactNames {

    private final Map<String, Fact> byName = new LinkedHashMap<>();
    private final Set<String> ends = new LinkedHashSet<>();

    /** The facts of a table whose ids begin with {@code prefix}. */
    public FactNames(FactCatalogue catalogue, String table, String prefix) {
        for (Fact fact : catalogue.facts()) {
            if (fact.table().equals(table) && fact.id().startsWith(prefix)) {
                add(fact, fact.id().substring(prefix.length()));
            }
        }
    }

    private void add(Fact fact, String end) {
        ends.add(end);
        for (String name : List.of(
                end, afterColon(fact.label().id()), afterColon(fact.label().en()))) {
            Fact known = byName.computeIfAbsent(slug(name), _ -> fact);
            byName.putIfAbsent(name, known);
        }
    }

    private static String afterColon(String label) {
        return label.substring(label.indexOf(':') + 1).strip();
    }

    /** Lower case, with every run of other signs as one hyphen. */
    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int length = slug.length();
        return length > 0 && slug.charAt(length - 1) == '-' ? slug.substring(0, length - 1) : slug.toString();
    }

    public @Nullable Fact find(String name) {
        Fact asWritten = byName.get(name);
        return asWritten == null ? byName.get(slug(name)) : asWritten;
    }

    /** The short names, in the order of the catalogue. */
    public Set<String> names() {
        return Collections.unmodifiableSet(ends);
    }
}
