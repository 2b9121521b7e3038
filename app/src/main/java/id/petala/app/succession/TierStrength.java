package id.petala.app.succession;

import java.util.List;

/**
 * How many posts of a tier have how many candidates.
 *
 * @param tier its name in words
 * @param address the list of these posts
 * @param posts how many there are
 * @param steps how many of them have 0, 1, 2, and 3 or more candidates
 */
public record TierStrength(String tier, String address, int posts, List<Integer> steps) {
    public TierStrength {
        steps = List.copyOf(steps);
    }
}
