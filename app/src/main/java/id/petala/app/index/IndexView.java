package id.petala.app.index;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one index of one subject in one period.
 *
 * @param headline the figure in one sentence
 * @param note what the instrument is
 * @param periods all periods, the newest first
 * @param subjects others with a worksheet for this family, to be shown or compared with, as many as a page shows
 * @param moreSubjects how many others the page leaves out
 * @param against whose figures stand beside; null for nobody
 * @param lines the tree, each whole before its parts
 * @param since what the changes are since; null for a first period
 * @param changes what moved since the period before, the largest first
 * @param missing what is not known, and who can supply it
 * @param faults what was wrong with rows of this worksheet, as many as a page shows
 * @param moreFaults how many the page leaves out; the file of all worksheets has them
 * @param ask what the address of a file adds to tell the period from another of its day
 * @param plan the address of its sliders and plans
 */
public record IndexView(
        String family,
        String subject,
        String headline,
        String instrument,
        String note,
        List<Period> periods,
        List<Choice> subjects,
        int moreSubjects,
        @Nullable String against,
        boolean stages,
        List<Line> lines,
        @Nullable String since,
        List<Change> changes,
        List<String> missing,
        List<String> verdict,
        List<String> faults,
        int moreFaults,
        String download,
        String ask,
        String plan,
        boolean provisional,
        boolean official) {

    /** The address of the period as a file of a kind, {@code csv} or {@code xlsx}. */
    public String file(String kind) {
        return download + "." + kind + "?subjek=" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + ask;
    }

    /**
     * A period of the subject.
     *
     * @param instrument named only where another period is of the same day
     */
    public record Period(
            String address,
            String day,
            String instrument,
            String value,
            String category,
            boolean shown,
            boolean official) {}

    /** A subject that can be looked at or compared with. */
    public record Choice(String name, String address, String compare) {}

    /**
     * A node.
     *
     * @param value as verified, or why there is none
     * @param self as the subject judged itself
     * @param against of the subject compared with
     * @param most what it can be at most
     * @param facts what it was made of, with source
     */
    public record Line(
            String label,
            int depth,
            String value,
            String self,
            String against,
            String most,
            String weight,
            List<String> facts,
            boolean provisional,
            boolean missing) {}

    /** A part that moved since the period before. */
    public record Change(String label, String before, String after, String difference) {}
}
