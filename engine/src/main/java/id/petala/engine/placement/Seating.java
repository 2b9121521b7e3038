package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who sits where, and what seats cost. The columns are the posts and, last, being placed nowhere, for which there is always
 * room. A post has a price only while it is full.
 */
final class Seating {

    /** The best gain of someone who may go nowhere. */
    static final long NONE = Long.MIN_VALUE;

    private static final int NOBODY = -1;

    private final PlacementProblem problem;
    private final int nowhere;
    private final long[] price;
    private final int[] used;
    private final int[] column;
    private final int[] first;
    private final int[] next;
    private final int[] previous;

    Seating(PlacementProblem problem) {
        this.problem = problem;
        this.nowhere = problem.posts().size();
        this.price = new long[nowhere + 1];
        this.used = new int[nowhere + 1];
        this.first = filled(nowhere + 1);
        int people = problem.people().size();
        this.column = filled(people);
        this.next = filled(people);
        this.previous = filled(people);
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NOBODY);
        return array;
    }

    int columns() {
        return nowhere + 1;
    }

    int nowhere() {
        return nowhere;
    }

    boolean spare(int place) {
        return place == nowhere || used[place] < problem.seats(place);
    }

    boolean empty(int place) {
        return used[place] == 0;
    }

    long price(int place) {
        return price[place];
    }

    void raise(int place, long by) {
        price[place] += by;
    }

    /** Where a person sits; negative before it is settled. */
    int column(int person) {
        return column[person];
    }

    int firstIn(int place) {
        return first[place];
    }

    int nextIn(int person) {
        return next[person];
    }

    /** What a person is worth where it sits, less the price. */
    long gain(int person) {
        int place = column[person];
        return place == nowhere ? 0 : problem.worth(person, place) - price[place];
    }

    /** The most a person could be worth anywhere, less the price; {@link #NONE} when it may go nowhere. */
    long best(int person) {
        long best = problem.required(person) ? NONE : 0;
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            best = Math.max(best, problem.worth(pair) - price[problem.post(pair)]);
        }
        return best;
    }

    void move(int person, int to) {
        if (column[person] >= 0) {
            leave(person);
        }
        column[person] = to;
        used[to]++;
        previous[person] = NOBODY;
        next[person] = first[to];
        if (first[to] >= 0) {
            previous[first[to]] = person;
        }
        first[to] = person;
    }

    private void leave(int person) {
        int place = column[person];
        used[place]--;
        if (previous[person] >= 0) {
            next[previous[person]] = next[person];
        } else {
            first[place] = next[person];
        }
        if (next[person] >= 0) {
            previous[next[person]] = previous[person];
        }
    }

    List<Integer> posts() {
        List<Integer> posts = new ArrayList<>();
        for (int place : column) {
            posts.add(place == nowhere ? PlacementProblem.NOWHERE : place);
        }
        return posts;
    }

    List<Long> prices() {
        return Arrays.stream(price, 0, nowhere).boxed().toList();
    }
}
