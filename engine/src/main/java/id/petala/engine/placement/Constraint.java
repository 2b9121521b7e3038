package id.petala.engine.placement;

import id.petala.engine.number.Rational;
import java.util.List;

/** What people demand of a plan beyond seats and allowed pairs. People and posts are numbers of the problem. */
public sealed interface Constraint {

    /** Whether it forbids or weighs single pairs; what else there is counts over the whole plan, in rows. */
    default boolean ofPairs() {
        return switch (this) {
            case Here _, NotHere _, NobodyWorse _, Preference _ -> true;
            case MoveBudget _,
                    ChangeShare _,
                    MoveTogether _,
                    TakeTogether _,
                    Apart _,
                    GroupFloor _,
                    GroupShare _,
                    VacanciesFirst _ -> false;
        };
    }

    /** A person takes this post and no other. */
    record Here(int person, int post) implements Constraint {}

    /** A person doesn't take this post. */
    record NotHere(int person, int post) implements Constraint {}

    /** At most so many people have another post afterwards than before; a post gained or lost counts too. */
    record MoveBudget(int most) implements Constraint {}

    /** In each unit, a list of posts, at most such a share of the holders has another post afterwards, or none. */
    record ChangeShare(List<List<Integer>> units, Rational most) implements Constraint {}

    /** Both people have another post afterwards than before, or neither has. */
    record MoveTogether(int one, int other) implements Constraint {}

    /** One person takes its post if and only if another takes that one's. */
    record TakeTogether(int one, int onePost, int other, int otherPost) implements Constraint {}

    /** Of these people at most one is in each of the rooms, which are lists of posts: a unit, or a head with its posts. */
    record Apart(List<Integer> people, List<List<Integer>> rooms) implements Constraint {}

    /** At least so many of these people are in these posts. */
    record GroupFloor(List<Integer> people, List<Integer> posts, int least) implements Constraint {}

    /** Of all who are in these posts at least such a share belongs to these people. */
    record GroupShare(List<Integer> people, List<Integer> posts, Rational least) implements Constraint {}

    /**
     * These posts, which have open seats now, are filled before worth counts: no plan fills more of their seats.
     *
     * @param least how many seats that is
     */
    record VacanciesFirst(List<Integer> posts, int least) implements Constraint {}

    /** None of these people is worth less afterwards than in the post held before. */
    record NobodyWorse(List<Integer> people) implements Constraint {}

    /** A person's wish for a post counts so much more than the table says, in its units. */
    record Preference(int person, int post, long addition) implements Constraint {}
}
