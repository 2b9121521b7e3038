package id.petala.app.post;

import id.petala.app.platform.ContextView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post: what it asks for, who may take it, and some of them side by side.
 *
 * @param facts what the list of posts says of it
 * @param standard the level asked for of each competency; empty where none is told
 * @param query the parameters of the list shown, without its page
 * @param worths by what people can be ranked
 * @param worth by what they are ranked, in few words
 * @param worthSettings the same with every setting
 * @param basis what the names of the matches rest on; null where the scheme has none for the post
 * @param ranks the people of the chance shown
 * @param picture the standard and the people compared, null with fewer than three competencies
 * @param asked what was typed to ask about somebody
 * @param found whom one may have meant, as many as are shown
 */
public record PostSheet(
        ContextView context,
        String code,
        String name,
        String unit,
        String address,
        String state,
        String sentence,
        PostAsk ask,
        String query,
        List<Choice> worths,
        String worth,
        String worthSettings,
        @Nullable String basis,
        boolean provisional,
        List<Fact> facts,
        List<Level> standard,
        List<Line> holders,
        List<Tab> tabs,
        List<Line> ranks,
        int total,
        int page,
        int pages,
        List<Compared> compared,
        @Nullable String picture,
        String asked,
        List<Found> found,
        int foundInAll) {

    /** As many people stand on one page. */
    public static final int SIZE = 50;

    /** Something that can be chosen, by its name in addresses. */
    public record Choice(String code, String name, boolean chosen) {}

    /** Something told of the post. */
    public record Fact(String name, String value) {}

    /** The level asked for of a competency. */
    public record Level(String competency, BigDecimal level) {}

    /** The people of a chance. */
    public record Tab(Chance chance, int size, String address) {}

    /**
     * A person beside the post.
     *
     * @param rank 0 for one without a match
     * @param box with its number, empty for none
     * @param move what the move would be, empty when nobody can say
     * @param match what the person is worth, 0 to 100, null when it can't be counted
     * @param category of the match, empty for none
     * @param since from when on nothing blocks, null when that isn't known or is now
     * @param failing names of rules that block or can't be judged
     * @param warnings names of rules that warn
     * @param compare the page with this person compared, or not any more; null where it would be one too many
     */
    public record Line(
            int rank,
            String nip,
            String name,
            String post,
            String box,
            String move,
            @Nullable BigDecimal match,
            String category,
            @Nullable LocalDate since,
            List<String> failing,
            List<String> warnings,
            String why,
            @Nullable String compare,
            boolean compared) {
        public Line {
            failing = List.copyOf(failing);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Somebody who is compared.
     *
     * @param gaps the level of each competency of the standard and what it lacks
     */
    public record Compared(Line line, List<Gap> gaps) {
        public Compared {
            gaps = List.copyOf(gaps);
        }
    }

    /** A level beside the standard; both null where it was not assessed. */
    public record Gap(@Nullable BigDecimal level, @Nullable BigDecimal gap) {}

    /** Somebody whom one may have meant. */
    public record Found(String name, String post, String address) {}

    public PostSheet {
        worths = List.copyOf(worths);
        facts = List.copyOf(facts);
        standard = List.copyOf(standard);
        holders = List.copyOf(holders);
        tabs = List.copyOf(tabs);
        ranks = List.copyOf(ranks);
        compared = List.copyOf(compared);
        found = List.copyOf(found);
    }
}
