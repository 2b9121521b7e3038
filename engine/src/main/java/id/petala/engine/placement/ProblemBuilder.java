package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Gathers people, posts and allowed pairs in any order. */
public final class ProblemBuilder {

    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<String, Integer> posts = new LinkedHashMap<>();
    private final Map<Integer, Integer> seats = new LinkedHashMap<>();
    private final Set<Integer> required = new LinkedHashSet<>();
    private int[] person = new int[1 << 10];
    private int[] post = new int[1 << 10];
    private long[] worth = new long[1 << 10];
    private int size;

    /** The number of a person here, the next free one when it is the first time. */
    public int person(String code) {
        return people.computeIfAbsent(code, _ -> people.size());
    }

    /** The number of a post here, the next free one when it is the first time. */
    public int post(String code) {
        return posts.computeIfAbsent(code, _ -> posts.size());
    }

    /** A plan must place this person. */
    public void require(int one) {
        required.add(one);
    }

    /** How many can hold a post; one where this isn't said. */
    public void seats(int place, int count) {
        seats.put(place, count);
    }

    /** A person may take a post. */
    public void allow(int one, int place, long worthThere) {
        if (size == person.length) {
            int more = Math.multiplyExact(size, 2);
            person = Arrays.copyOf(person, more);
            post = Arrays.copyOf(post, more);
            worth = Arrays.copyOf(worth, more);
        }
        person[size] = one;
        post[size] = place;
        worth[size] = worthThere;
        size++;
    }

    /**
     * Everything gathered.
     *
     * @throws IllegalArgumentException when a pair was stated twice
     */
    public PlacementProblem build() {
        List<String> names = sorted(people);
        List<String> places = sorted(posts);
        int[] personAt = places(people, names);
        int[] postAt = places(posts, places);
        int[] start = starts(personAt, names.size());
        int[] order = ordered(personAt, postAt, start);
        int[] sortedPosts = new int[size];
        long[] sortedWorth = new long[size];
        for (int i = 0; i < size; i++) {
            sortedPosts[i] = postAt[post[order[i]]];
            sortedWorth[i] = worth[order[i]];
        }
        requireDistinct(start, sortedPosts);
        boolean[] must = new boolean[names.size()];
        required.forEach(one -> must[personAt[one]] = true);
        int[] counts = new int[places.size()];
        Arrays.fill(counts, 1);
        seats.forEach((place, count) -> counts[postAt[place]] = count);
        return new PlacementProblem(names, must, places, counts, start, sortedPosts, sortedWorth);
    }

    private static List<String> sorted(Map<String, Integer> codes) {
        List<String> sorted = new ArrayList<>(codes.keySet());
        sorted.sort(null);
        return sorted;
    }

    /** Of each number here the place in the order of the codes. */
    private static int[] places(Map<String, Integer> codes, List<String> sorted) {
        int[] places = new int[sorted.size()];
        for (int i = 0; i < places.length; i++) {
            places[Objects.requireNonNull(codes.get(sorted.get(i)))] = i;
        }
        return places;
    }

    private int[] starts(int[] personAt, int count) {
        int[] start = new int[count + 1];
        for (int i = 0; i < size; i++) {
            start[personAt[person[i]] + 1]++;
        }
        for (int i = 0; i < count; i++) {
            start[i + 1] += start[i];
        }
        return start;
    }

    /** The pairs by person, then by post. */
    private int[] ordered(int[] personAt, int[] postAt, int[] start) {
        int[] byPost = IntStream.range(0, size).toArray();
        byPost = byPost(postAt, byPost);
        int[] next = start.clone();
        int[] order = new int[size];
        for (int pair : byPost) {
            order[next[personAt[person[pair]]]++] = pair;
        }
        return order;
    }

    private int[] byPost(int[] postAt, int[] pairs) {
        int[] next = new int[posts.size() + 1];
        for (int pair : pairs) {
            next[postAt[post[pair]] + 1]++;
        }
        for (int i = 0; i < posts.size(); i++) {
            next[i + 1] += next[i];
        }
        int[] order = new int[size];
        for (int pair : pairs) {
            order[next[postAt[post[pair]]]++] = pair;
        }
        return order;
    }

    private static void requireDistinct(int[] start, int[] sortedPosts) {
        for (int one = 0; one + 1 < start.length; one++) {
            for (int i = start[one] + 1; i < start[one + 1]; i++) {
                if (sortedPosts[i] == sortedPosts[i - 1]) {
                    throw new IllegalArgumentException("a pair that is stated twice");
                }
            }
        }
    }
}
