package id.petala.app.post;

import id.petala.app.platform.ContextView;
import id.petala.engine.eligibility.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may or may not take a post.
 *
 * @param sentence the answer
 * @param move what the move would be, empty when nobody can say
 * @param category of the match, empty for none
 * @param match in percent, null when it can't be counted
 * @param counting how the match is counted and named
 * @param rules every rule that covers the move, those that block first
 * @param receipt how a worth other than the match came about; null for the match
 * @param pathSentence what the shortest lawful way is, empty for acting, which is no step of a career
 * @param path that way in sentences, one a step
 * @param lacking trainings that the post asks for and that were not completed
 */
public record WhySheet(
        ContextView context,
        String name,
        String nip,
        String now,
        String post,
        String address,
        String sentence,
        String move,
        @Nullable BigDecimal match,
        String category,
        String counting,
        List<Rule> rules,
        List<Competency> competencies,
        @Nullable Receipt receipt,
        String pathSentence,
        List<String> path,
        List<String> lacking) {

    /**
     * A rule and what comes of it.
     *
     * @param why what was found, empty for a rule that is passed
     * @param cured when time alone cures it
     */
    public record Rule(
            String name,
            Outcome outcome,
            boolean blocks,
            String why,
            String cure,
            @Nullable LocalDate cured,
            String citation,
            String basis,
            boolean provisional,
            @Nullable String note) {}

    /**
     * How a worth came about.
     *
     * @param text its lines
     */
    public record Receipt(String worth, String value, String settings, String text) {}

    /** A competency of the match; the person's own values null where it was not assessed. */
    public record Competency(
            String name,
            BigDecimal standard,
            @Nullable BigDecimal level,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal gap) {}

    public WhySheet {
        rules = List.copyOf(rules);
        competencies = List.copyOf(competencies);
        path = List.copyOf(path);
        lacking = List.copyOf(lacking);
    }
}
