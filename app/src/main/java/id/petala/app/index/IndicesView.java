package id.petala.app.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page Indeks.
 *
 * @param headline the page in one sentence
 * @param own the indices of the agency itself
 * @param others those of its units and of other agencies, as many as a page shows
 * @param moreOthers how many the page leaves out; the file has all
 * @param macro figures of the region beside them
 * @param faults what was wrong with rows of worksheets, as many as a page shows
 * @param moreFaults how many the page leaves out; the file has all
 */
public record IndicesView(
        String headline,
        List<Row> own,
        List<Row> others,
        int moreOthers,
        List<Macro> macro,
        List<String> faults,
        int moreFaults) {

    /**
     * The newest figure of one subject for one family.
     *
     * @param numbers the same for files
     * @param value the figure, or what an incomplete one can still become
     * @param category empty where the rules know none
     * @param next how far the next category is; empty at the top and where none is known
     * @param trend its course as a picture; null for a single period
     * @param course the same course in words
     */
    public record Row(
            Numbers numbers,
            String address,
            String family,
            String subject,
            String instrument,
            String day,
            String value,
            boolean complete,
            String category,
            String next,
            @Nullable String trend,
            String course,
            boolean provisional,
            boolean official) {}

    /**
     * A figure as files have it.
     *
     * @param value null while incomplete, and where the index doesn't apply
     * @param least what an incomplete one can still become at least; else null
     * @param most and at most; else null
     */
    public record Numbers(
            LocalDate day,
            @Nullable BigDecimal value,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {

        static Numbers of(LocalDate day, @Nullable BigDecimal value) {
            return new Numbers(day, value, null, null);
        }
    }

    /** A macro indicator of one year. */
    public record Macro(String name, String year, String value, String target, String nature, String source) {}
}
