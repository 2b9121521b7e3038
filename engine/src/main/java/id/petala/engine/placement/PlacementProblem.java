package id.petala.engine.placement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Who may take which post, and what that is worth. People and posts are numbered in the order of their codes. A pair that
 * isn't there is not allowed. Immutable.
 */
public final class PlacementProblem {

    /** The post of someone who is placed nowhere. */
    public static final int NOWHERE = -1;

    private final List<String> people;
    private final boolean[] required;
    private final List<String> posts;
    private final int[] seats;
    private final int[] start;
    private final int[] post;
    private final long[] worth;

    PlacementProblem(
            List<String> people,
            boolean[] required,
            List<String> posts,
            int[] seats,
            int[] start,
            int[] post,
            long[] worth) {
        this.people = List.copyOf(people);
        this.required = required;
        this.posts = List.copyOf(posts);
        this.seats = seats;
        this.start = start;
        this.post = post;
        this.worth = worth;
    }

    /** The people, by their codes in ascending order. */
    public List<String> people() {
        return people;
    }

    /** The posts, by their codes in ascending order. */
    public List<String> posts() {
        return posts;
    }

    /** The number of a person; negative where there is none of that code. */
    public int person(String code) {
        return Collections.binarySearch(people, code);
    }

    /** The number of a post; negative where there is none of that code. */
    public int post(String code) {
        return Collections.binarySearch(posts, code);
    }

    /** Whether a plan must place the person. */
    public boolean required(int person) {
        return required[person];
    }

    /** How many can hold a post at the same time; at least one. */
    public int seats(int place) {
        return seats[place];
    }

    /** All allowed pairs together. */
    public int pairs() {
        return post.length;
    }

    /** The first of a person's pairs; they follow each other by post, up to {@link #end}. */
    public int first(int person) {
        return start[person];
    }

    /** The pair after a person's last one. */
    public int end(int person) {
        return start[person + 1];
    }

    /** The post of a pair. */
    public int post(int pair) {
        return post[pair];
    }

    /** What a pair is worth. */
    public long worth(int pair) {
        return worth[pair];
    }

    /** The pair of a person and a post; negative where it isn't allowed. */
    public int pair(int person, int place) {
        return Arrays.binarySearch(post, first(person), end(person), place);
    }

    /** The same people, posts and pairs with other worths, in the order of the pairs. */
    public PlacementProblem worth(long[] other) {
        return new PlacementProblem(people, required, posts, seats, start, post, other);
    }

    /** The same without some pairs, and with people who must be placed besides. */
    public PlacementProblem without(BitSet removed, BitSet must) {
        int[] kept = new int[start.length];
        int[] keptPost = new int[post.length];
        long[] keptWorth = new long[post.length];
        boolean[] all = required.clone();
        int size = 0;
        for (int person = 0; person < people.size(); person++) {
            all[person] |= must.get(person);
            for (int pair = first(person); pair < end(person); pair++) {
                if (!removed.get(pair)) {
                    keptPost[size] = post[pair];
                    keptWorth[size++] = worth[pair];
                }
            }
            kept[person + 1] = size;
        }
        return new PlacementProblem(
                people, all, posts, seats, kept, Arrays.copyOf(keptPost, size), Arrays.copyOf(keptWorth, size));
    }

    /** Whether a person may take a post. */
    public boolean allows(int person, int place) {
        return pair(person, place) >= 0;
    }

    /**
     * What a person is worth in a post, in the unit in which the pairs were stated.
     *
     * @throws IllegalArgumentException when the pair isn't allowed
     */
    public long worth(int person, int place) {
        int pair = pair(person, place);
        if (pair < 0) {
            throw new IllegalArgumentException(people.get(person) + " may not take " + posts.get(place));
        }
        return worth[pair];
    }
}
