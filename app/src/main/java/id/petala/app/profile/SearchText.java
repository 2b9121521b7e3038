package id.petala.app.profile;

import id.petala.app.people.PersonSearch;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts as a search compares them: small letters and digits without accents and signs, levels of education as codes. */
final class SearchText {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** {@code S-2}, {@code S 2}, {@code D.IV}: one word; {@code S.I.P.} is none. */
    private static final Pattern LEVEL = Pattern.compile("\\b(?:([sd])[ .-]?([1-4])|(d)[ .-](iv|i{1,3}))\\b");

    private SearchText() {}

    /** The words with one blank between them. */
    static String normal(String text) {
        return SIGNS.matcher(folded(text)).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        String normal = normal(text);
        return normal.isEmpty() ? List.of() : List.of(normal.split(" "));
    }

    /** Letters and digits alone, as numbers of people are compared. */
    static String compact(String text) {
        return SIGNS.matcher(folded(text)).replaceAll("");
    }

    private static String folded(String text) {
        return LEVEL.matcher(PersonSearch.folded(text)).replaceAll(SearchText::code);
    }

    private static String code(MatchResult level) {
        return level.group(1) == null ? "d" + digit(level.group(4)) : level.group(1) + level.group(2);
    }

    private static String digit(String level) {
        return switch (level) {
            case "i" -> "1";
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            default -> level;
        };
    }
}
