package id.petala.app.placing;

import id.petala.app.placing.PlacingView.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a plan with what people ask of it.
 *
 * @param asked the answer to why somebody isn't in a post; null where nobody asked
 * @param changes what differs from an earlier plan; null where the plan keeps to none
 * @param names what forms offer
 * @param kept what its scenario is kept as
 * @param unknown who was said to withdraw and takes no part; empty where that is not so
 */
public record PlanPageView(
        PlacingView plan,
        @Nullable Asked asked,
        Steady steady,
        @Nullable Changes changes,
        Names names,
        List<Kept> kept,
        String unknown) {

    public PlanPageView {
        kept = List.copyOf(kept);
    }

    /**
     * A name under which the scenario is kept.
     *
     * @param kept by whom and when, in a sentence
     * @param note that it was kept for another map; empty where that is not so
     */
    public record Kept(String name, String kept, String note, String reason) {}

    /**
     * What forms offer.
     *
     * @param people who takes part
     * @param movers who moves
     * @param posts that the scenario fills
     */
    public record Names(List<String> people, List<String> movers, List<String> posts) {

        public Names {
            people = List.copyOf(people);
            movers = List.copyOf(movers);
            posts = List.copyOf(posts);
        }
    }

    /**
     * Why somebody isn't in a post.
     *
     * @param who as it was asked
     * @param post as it was asked
     * @param answer in a sentence
     * @param facts further sentences
     * @param rules that forbid it, or can't be judged
     * @param worths what people are worth in the post: those in it, and the person
     * @param moved who is elsewhere then
     */
    public record Asked(
            String who,
            String post,
            String answer,
            List<String> facts,
            List<Rule> rules,
            List<Worth> worths,
            List<Moved> moved) {

        public Asked {
            facts = List.copyOf(facts);
            rules = List.copyOf(rules);
            worths = List.copyOf(worths);
            moved = List.copyOf(moved);
        }
    }

    /** What somebody is worth in a post, and whether the plan has the person there. */
    public record Worth(String name, String worth, boolean chosen) {}

    /** Somebody who is elsewhere than in the plan shown. */
    public record Moved(String name, String from, String to) {}

    /**
     * How firmly the placements hold, the least firm first.
     *
     * @param summary in a sentence
     * @param remarks what worths hold, and why only some placements were worked out
     * @param percent what plans may lose, as it was asked
     * @param left how many stand only in the file
     */
    public record Steady(String summary, List<String> remarks, String percent, List<Seat> seats, int left) {

        public Steady {
            remarks = List.copyOf(remarks);
            seats = List.copyOf(seats);
        }
    }

    /** A placement: what leaving it costs, and whether it holds. */
    public record Seat(
            String name, String profile, String post, String worth, String price, String holds, String style) {}

    /**
     * What differs from an earlier plan.
     *
     * @param summary in a sentence
     */
    public record Changes(String summary, List<Change> changes) {

        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /** Somebody who is elsewhere than in the earlier plan, and why. */
    public record Change(String name, String profile, String before, String after, String why) {}
}
