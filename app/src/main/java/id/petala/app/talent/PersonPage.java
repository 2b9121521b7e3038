package id.petala.app.talent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fifty people of one box, and where the next fifty begin.
 *
 * @param label the box in full words
 * @param total people in the box, on all pages
 * @param after the key this page was asked from; null for the first
 * @param next the key to ask the next page from; null on the last
 */
public record PersonPage(
        String box,
        String label,
        int total,
        List<PersonRow> rows,
        @Nullable String after,
        @Nullable String next) {

    public static final int SIZE = 50;

    public PersonPage {
        rows = List.copyOf(rows);
    }
}
