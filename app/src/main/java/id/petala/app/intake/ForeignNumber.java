package id.petala.app.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as tables of other systems write it: with a point or a comma before its decimals, with a sign of per cent
 * behind it, with the wide figures of East Asian scripts. A comma with three figures behind it may also separate thousands:
 * such a text is no number here.
 */
final class ForeignNumber {

    private static final Pattern POINT = Pattern.compile("[+-]?[0-9]{1,12}([.][0-9]{1,12})?");
    private static final Pattern COMMA = Pattern.compile("[+-]?[0-9]{1,12},([0-9]{1,2}|[0-9]{4,12})");
    private static final Pattern PER_CENT = Pattern.compile("\\s*%$");

    private ForeignNumber() {}

    /** The number, null when the text is none. */
    static @Nullable BigDecimal read(String text) {
        if (text.isEmpty() || Character.isLetter(text.charAt(0))) {
            return null;
        }
        String plain = plain(text);
        if (COMMA.matcher(plain).matches()) {
            return new BigDecimal(plain.replace(',', '.'));
        }
        return POINT.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    private static String plain(String text) {
        boolean simple = text.chars().allMatch(c -> c < 128);
        String narrow = simple ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return PER_CENT.matcher(narrow.strip()).replaceFirst("");
    }
}
