package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post: what it asks for, who holds it, who could follow, and why somebody is not among them.
 *
 * @param facts what the list of posts says of it
 * @param holders one sentence each
 * @param groups candidates by where they serve
 * @param compare the page that compares the first of them, null where there are fewer than two
 * @param asked what was typed to ask about somebody, empty for nothing
 * @param found people of that name, where there are several
 * @param why the answer, null while nobody is asked for
 * @param rules what the page rests on
 */
public record PostView(
        ContextView context,
        String name,
        String unit,
        String tier,
        String address,
        int months,
        String state,
        String mark,
        boolean critical,
        List<Fact> facts,
        List<String> holders,
        List<String> pool,
        int candidates,
        List<Group> groups,
        boolean whole,
        @Nullable String compare,
        String asked,
        List<Found> found,
        int foundInAll,
        @Nullable WhyView why,
        List<RuleLine> rules) {

    /** As many candidates of a group are shown at first. */
    public static final int FIRST = 8;

    /** Something the list of posts says. */
    public record Fact(String name, String value) {}

    /**
     * Candidates from one direction.
     *
     * @param rows all of them, or the first
     */
    public record Group(Nearness nearness, int size, List<CandidateRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** Somebody whom one may have meant. */
    public record Found(String name, String post, String address) {}

    public PostView {
        facts = List.copyOf(facts);
        holders = List.copyOf(holders);
        pool = List.copyOf(pool);
        groups = List.copyOf(groups);
        found = List.copyOf(found);
        rules = List.copyOf(rules);
    }
}
