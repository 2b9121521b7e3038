package id.petala.app.fit;

import id.petala.engine.finding.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a row or column of a fit table states about criteria, beside what candidates have. Known by several names. */
public enum Role {
    STANDARD(
            "standar",
            "standard",
            "ideal",
            "target",
            "nilai ideal",
            "nilai standar",
            "nilai target",
            "profil ideal",
            "standar jabatan",
            "level standar"),
    /** Core or secondary factor; benefit or cost. */
    KIND(
            "jenis",
            "kind",
            "cf sf",
            "sf cf",
            "jenis faktor",
            "faktor",
            "factor",
            "tipe",
            "type",
            "sifat",
            "atribut",
            "attribute",
            "benefit cost",
            "cost benefit"),
    WEIGHT("bobot", "weight", "weights", "bobot kriteria"),
    ASPECT("aspek", "aspect"),
    ASPECT_WEIGHT("bobot aspek", "aspect weight"),
    /** The share of the core factors of the criterion's aspect. */
    CORE_SHARE("porsi cf", "bobot cf", "bobot inti", "persen cf", "core share");

    private static final int SHORTEST_NEAR = 5;

    private final List<String> names;

    Role(String... names) {
        this.names = List.of(names);
    }

    /** The name that messages use: the first. */
    public String label() {
        return names.getFirst().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /** The role that a table calls so; null where it is none. */
    static @Nullable Role of(String text) {
        String wanted = normal(text);
        return Arrays.stream(values())
                .filter(role -> role.names.contains(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The role whose name differs from a text by one letter, as typing errors do; null where there is none. */
    static @Nullable Role near(String text) {
        String written = normal(text);
        return Arrays.stream(values())
                .filter(role -> written.length() >= SHORTEST_NEAR
                        && role.names.stream().anyMatch(name -> Nearest.distance(written, name) == 1))
                .findFirst()
                .orElse(null);
    }

    /** In small letters, signs between words as one blank. */
    static String normal(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_/()%:-]+", " ")
                .strip();
    }
}
