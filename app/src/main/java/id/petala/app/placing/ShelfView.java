package id.petala.app.placing;

import java.util.List;

/**
 * Scenarios that can be opened and compared.
 *
 * @param entries kept ones first, then those held in memory alone
 * @param acts what was kept and taken back, the newest first
 * @param most as many can be compared
 */
public record ShelfView(List<Entry> entries, List<Act> acts, int most) {

    public ShelfView {
        entries = List.copyOf(entries);
        acts = List.copyOf(acts);
    }

    /**
     * A scenario.
     *
     * @param key the end of its address
     * @param kept who kept it and when, in a sentence; empty where it is held in memory alone
     * @param reason why it was kept
     * @param note that it was kept for another map; empty where that is not so
     * @param result what came of it on the map shown, in a few words
     */
    public record Entry(String key, String name, String kept, String reason, String note, String result) {

        public String address() {
            return PlacingPage.address(key);
        }
    }

    /** That a scenario was kept or taken back. */
    public record Act(String name, String what, String by, String at, String reason) {}
}
