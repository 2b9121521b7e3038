package id.petala.app.succession;

import java.util.List;

/**
 * A post in the list.
 *
 * @param holders names of those who hold it in full, each with the first day of retirement where that is near
 * @param acting names of Plt, Plh and Pj with the form
 * @param state in words, with the day on which it falls vacant
 * @param mark {@code vacant}, {@code soon} or {@code held}
 */
public record PostRow(
        String name,
        String unit,
        String tier,
        String address,
        List<String> holders,
        List<String> acting,
        String state,
        String mark,
        boolean critical,
        Strength strength) {
    public PostRow {
        holders = List.copyOf(holders);
        acting = List.copyOf(acting);
    }
}
