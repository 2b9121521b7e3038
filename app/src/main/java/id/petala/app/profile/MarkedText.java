package id.petala.app.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in parts, those that were asked for marked. */
public record MarkedText(List<Part> parts) {

    /** A word with its level of education in one, or any other word. */
    private static final Pattern WORD =
            Pattern.compile("\\b(?:[SDsd][ .-]?[1-4]|D[ .-](?:IV|I{1,3}))\\b|[\\p{L}\\p{N}\\p{M}]+");

    public MarkedText {
        parts = List.copyOf(parts);
    }

    /** A part of a text. */
    public record Part(String text, boolean marked) {}

    static MarkedText of(String text, Predicate<String> asked) {
        List<Part> parts = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int done = 0;
        while (words.find()) {
            if (SearchText.words(words.group()).stream().anyMatch(asked)) {
                plain(parts, text.substring(done, words.start()));
                parts.add(new Part(words.group(), true));
                done = words.end();
            }
        }
        plain(parts, text.substring(done));
        return new MarkedText(parts);
    }

    private static void plain(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, false));
        }
    }

    /** Whether any part is marked. */
    public boolean marked() {
        return parts.stream().anyMatch(Part::marked);
    }
}
