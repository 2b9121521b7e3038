package id.petala.engine.fact;

import id.petala.engine.rule.Label;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Grounds on which nobody may be scored: sex, age beyond a legal limit, religion, origin, marital status, disability,
 * politics. Facts of the catalogue say so themselves; names that files bring along are searched for the words.
 */
public final class ProtectedGrounds {

    private static final List<String> WORDS = List.of(
            "kelamin",
            "gender",
            "sex",
            "sexual",
            "pria",
            "wanita",
            "laki",
            "perempuan",
            "male",
            "female",
            "umur",
            "usia",
            "age",
            "lahir",
            "kelahiran",
            "birth",
            "birthday",
            "agama",
            "keagamaan",
            "religion",
            "religious",
            "iman",
            "beriman",
            "keimanan",
            "takwa",
            "ketakwaan",
            "ibadah",
            "faith",
            "creed",
            "worship",
            "islam",
            "kristen",
            "katolik",
            "hindu",
            "buddha",
            "konghucu",
            "suku",
            "ras",
            "race",
            "racial",
            "etnis",
            "ethnic",
            "ethnicity",
            "keturunan",
            "putra daerah",
            "asal daerah",
            "origin",
            "kawin",
            "perkawinan",
            "nikah",
            "menikah",
            "pernikahan",
            "marital",
            "married",
            "marriage",
            "janda",
            "duda",
            "hamil",
            "kehamilan",
            "pregnant",
            "pregnancy",
            "disabilitas",
            "difabel",
            "disability",
            "disabled",
            "cacat",
            "politik",
            "politis",
            "political",
            "politics",
            "partai",
            "party",
            "parpol",
            "timses");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}])(" + String.join("|", WORDS) + ")(?![\\p{L}])");

    private ProtectedGrounds() {}

    /** The word of a protected ground that an id or label names, or null. */
    public static @Nullable String named(String id, Label label) {
        String text =
                (id.replace('-', ' ').replace('_', ' ') + " " + label.id() + " " + label.en()).toLowerCase(Locale.ROOT);
        var matcher = WORD.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
