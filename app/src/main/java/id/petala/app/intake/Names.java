package id.petala.app.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people write them, held against each other. */
final class Names {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** The name in lower case, with every run of other signs as one space. */
    static String normal(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
