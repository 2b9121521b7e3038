package id.petala.app.workforce;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People and posts looked at together.
 *
 * @param key tier, unit or family; empty for all
 * @param people those of the registry who belong to it
 * @param posts the posts of the list that belong to it
 */
record Group(String key, Tally people, List<PostLine> posts) {

    Group {
        posts = List.copyOf(posts);
    }

    /** The sum of the needs that are told, null where none is. */
    @Nullable
    Integer need() {
        return posts.stream().allMatch(post -> post.need() == null)
                ? null
                : Integer.valueOf(posts.stream()
                        .mapToInt(post -> post.need() == null ? 0 : post.need())
                        .sum());
    }

    /** How many are lacking in its posts after so many years. What one post has too many is no help to another. */
    int lacking(int years) {
        return posts.stream().mapToInt(post -> post.lacking(years)).sum();
    }

    /** How many its posts have beyond their needs after so many years. */
    int beyond(int years) {
        return posts.stream().mapToInt(post -> post.beyond(years)).sum();
    }

    /** How many posts with people in them nobody has told the need of. */
    int untoldPosts() {
        return (int) posts.stream()
                .filter(post -> post.need() == null && post.people().staff() > 0)
                .count();
    }

    /** How many people are held against no need: their post has none told, or is not in the list. */
    int unmeasured() {
        int measured = posts.stream()
                .filter(post -> post.need() != null)
                .mapToInt(post -> post.people().staff())
                .sum();
        return Math.max(0, people.staff() - measured);
    }
}
