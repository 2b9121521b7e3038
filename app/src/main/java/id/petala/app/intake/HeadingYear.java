package id.petala.app.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A year that stands in a heading as one of its words: {@code Rating 2024}, {@code FY2024 Score}. */
final class HeadingYear {

    private static final Pattern YEAR =
            Pattern.compile("(?i)(?:\\bFY\\s*|\\bTA\\s*)?(?<![0-9])(20[0-9]{2})(?![0-9])\\s*(?:年度|年)?");

    private HeadingYear() {}

    /** The year in a heading, null when there is none. */
    static @Nullable String in(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find() ? year.group(1) : null;
    }

    /** A heading without its year. */
    static String without(String heading) {
        return YEAR.matcher(heading).replaceFirst(" ").strip();
    }
}
