package id.petala.engine.placement;

import id.petala.engine.number.Rational;
import java.util.BitSet;
import java.util.List;

/** What people demand of a plan beyond seats and allowed pairs. People and posts are numbers of the problem. */
public sealed interface Constraint {

    /** Whether it forbids or weighs single pairs; what else there is counts over the whole plan, in rows. */
    default boolean ofPairs() {
        return switch (this) {
            case Here _, NotHere _, Withdrawn _, NobodyWorse _, Preference _ -> true;
            case MoveBudget _,
                    ChangeShare _,
                    MoveTogether _,
                    TakeTogether _,
                    Apart _,
                    GroupFloor _,
                    GroupShare _,
                    Foremost _ -> false;
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

    /** A person stays in the post held before, or without one where there was none. */
    record Withdrawn(int person) implements Constraint {}

    /** Something that is to hold for as many pairs as can be before worth counts: no plan has more of them. */
    sealed interface Foremost extends Constraint {

        /** How many pairs a plan has at least. */
        int least();

        /** The same with another number. */
        Foremost atLeast(int other);

        /** The pairs that count. */
        BitSet pairs(PlacementProblem problem);
    }

    /**
     * These posts, which have open seats now, are filled before worth counts.
     *
     * @param least how many of their seats are filled
     */
    record VacanciesFirst(List<Integer> posts, int least) implements Foremost {

        @Override
        public VacanciesFirst atLeast(int other) {
            return new VacanciesFirst(posts, other);
        }

        @Override
        public BitSet pairs(PlacementProblem problem) {
            BitSet open = new BitSet();
            posts.forEach(open::set);
            BitSet pairs = new BitSet();
            for (int pair = 0; pair < problem.pairs(); pair++) {
                pairs.set(pair, open.get(problem.post(pair)));
            }
            return pairs;
        }
    }

    /**
     * People keep the posts of an earlier plan before worth counts.
     *
     * @param posts of each person that post, or {@link PlacementProblem#NOWHERE} where it had none or need not keep it
     * @param least how many people keep theirs
     */
    record KeptFirst(List<Integer> posts, int least) implements Foremost {

        @Override
        public KeptFirst atLeast(int other) {
            return new KeptFirst(posts, other);
        }

        @Override
        public BitSet pairs(PlacementProblem problem) {
            BitSet pairs = new BitSet();
            for (int person = 0; person < posts.size(); person++) {
                int pair = problem.pair(person, posts.get(person));
                if (pair >= 0) {
                    pairs.set(pair);
                }
            }
            return pairs;
        }
    }

    /** None of these people is worth less afterwards than in the post held before. */
    record NobodyWorse(List<Integer> people) implements Constraint {}

    /** A person's wish for a post counts so much more than the table says, in its units. */
    record Preference(int person, int post, long addition) implements Constraint {}
}
