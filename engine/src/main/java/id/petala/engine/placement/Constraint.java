package id.petala.engine.placement;

import id.petala.engine.number.Rational;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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
                    GroupCeiling _,
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

    /** At most so many of these people are in these posts. */
    record GroupCeiling(List<Integer> people, List<Integer> posts, int most) implements Constraint {}

    /** Of all who are in these posts at least such a share belongs to these people. */
    record GroupShare(List<Integer> people, List<Integer> posts, Rational least) implements Constraint {}

    /** A person stays in the post held before, or without one where there was none. */
    record Withdrawn(int person) implements Constraint {}

    /**
     * Something that a plan is to have as much of as can be before worth counts: each pair adds to a count, and no plan has a
     * greater one.
     */
    sealed interface Foremost extends Constraint {

        /** The number of one whose number is still to be found: as far as can be. */
        int AS_FAR_AS_POSSIBLE = -1;

        /** What people read: how many seats are filled, how many posts are kept, how many people move. */
        int number();

        /** The least count of a plan, by that number. */
        long least();

        /** The same with the number that a count means. */
        Foremost atLeast(long count);

        /** What each pair adds to the count. */
        long[] counts(PlacementProblem problem);

        /** Whether the number is still to be found. */
        default boolean open() {
            return number() == AS_FAR_AS_POSSIBLE;
        }
    }

    /**
     * These posts, which have open seats now, are filled before worth counts.
     *
     * @param number how many of their seats are filled at least
     */
    record VacanciesFirst(List<Integer> posts, int number) implements Foremost {

        @Override
        public long least() {
            return number;
        }

        @Override
        public VacanciesFirst atLeast(long count) {
            return new VacanciesFirst(posts, Math.toIntExact(count));
        }

        @Override
        public long[] counts(PlacementProblem problem) {
            BitSet open = new BitSet();
            posts.forEach(open::set);
            return IntStream.range(0, problem.pairs())
                    .mapToLong(pair -> open.get(problem.post(pair)) ? 1 : 0)
                    .toArray();
        }
    }

    /**
     * People keep the posts of an earlier plan before worth counts.
     *
     * @param posts of each person that post, or {@link PlacementProblem#NOWHERE} where it had none or need not keep it
     * @param number how many people keep theirs at least
     */
    record KeptFirst(List<Integer> posts, int number) implements Foremost {

        @Override
        public long least() {
            return number;
        }

        @Override
        public KeptFirst atLeast(long count) {
            return new KeptFirst(posts, Math.toIntExact(count));
        }

        @Override
        public long[] counts(PlacementProblem problem) {
            long[] counts = new long[problem.pairs()];
            for (int person = 0; person < posts.size(); person++) {
                int pair = problem.pair(person, posts.get(person));
                if (pair >= 0) {
                    counts[pair] = 1;
                }
            }
            return counts;
        }
    }

    /**
     * As few people as can be have another post afterwards than before; a post gained or lost counts too. Who stays counts one,
     * who gains a post takes one away, so that holders less that count is the number of moves.
     *
     * @param posts of each person the post held now, or {@link PlacementProblem#NOWHERE}
     * @param number how many people move at most
     */
    record FewestMoves(List<Integer> posts, int number) implements Foremost {

        @Override
        public long least() {
            return holders() - number;
        }

        private long holders() {
            return posts.stream()
                    .filter(post -> post != PlacementProblem.NOWHERE)
                    .count();
        }

        @Override
        public FewestMoves atLeast(long count) {
            return new FewestMoves(posts, Math.toIntExact(holders() - count));
        }

        @Override
        public long[] counts(PlacementProblem problem) {
            long[] counts = new long[problem.pairs()];
            for (int person = 0; person < posts.size(); person++) {
                for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                    counts[pair] = count(posts.get(person), problem.post(pair));
                }
            }
            return counts;
        }

        private static long count(int present, int post) {
            return present == PlacementProblem.NOWHERE ? -1 : present == post ? 1 : 0;
        }
    }

    /** None of these people is worth less afterwards than in the post held before. */
    record NobodyWorse(List<Integer> people) implements Constraint {}

    /** A person's wish for a post counts so much more than the table says, in its units. */
    record Preference(int person, int post, long addition) implements Constraint {}
}
