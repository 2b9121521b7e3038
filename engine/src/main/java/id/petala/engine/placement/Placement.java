package id.petala.engine.placement;

import java.util.List;

/** What comes of a problem: a best plan, or the proof that there is none. */
public sealed interface Placement {

    /**
     * A plan of the greatest worth; among equally good ones that in which the first person has the first post, and so on.
     *
     * @param posts of each person the post, or {@link PlacementProblem#NOWHERE}
     * @param prices of each post what another seat there would add, in the unit of the worth: the proof that no plan is
     *     better
     * @param ties people whom another plan of the same worth places elsewhere, in order
     */
    record Optimal(List<Integer> posts, List<Long> prices, List<Tie> ties) implements Placement {}

    /**
     * One who would be placed elsewhere by an equally good plan.
     *
     * @param posts all posts such plans place the person in, {@link PlacementProblem#NOWHERE} among them where one places
     *     the person nowhere
     */
    record Tie(int person, List<Integer> posts) {}

    /** More people must be placed than the only posts allowed to them have seats: all of them, and these posts. */
    record Impossible(List<Integer> people, List<Integer> posts) implements Placement {}
}
