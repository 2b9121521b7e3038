package id.petala.app.succession;

import java.util.List;

/**
 * The bench strength of some posts.
 *
 * @param all how many posts of managers there are in the list of posts
 * @param target how many of them are vacant, soon vacant or critical
 * @param none how many of those have no candidate from where candidates count
 * @param tiers of those, the highest first
 */
public record BenchView(
        int all,
        int target,
        int none,
        int vacant,
        int soonVacant,
        int critical,
        Scope scope,
        int months,
        List<TierStrength> tiers) {
    public BenchView {
        tiers = List.copyOf(tiers);
    }
}
