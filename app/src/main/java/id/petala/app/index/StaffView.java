package id.petala.app.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an index measured person by person: units, and the people of one.
 *
 * @param headers names of the index and of the dimensions it is the sum of
 * @param unit whose people are listed; null for none
 * @param people of the unit, as many as a page shows
 * @param more how many of them the page leaves out; the file has all
 */
public record StaffView(
        String headline,
        String note,
        List<String> headers,
        List<UnitRow> units,
        @Nullable String unit,
        List<PersonRow> people,
        int more,
        boolean provisional) {

    /** A unit with all below it; {@code values} stand under the headers. */
    public record UnitRow(
            String name, String address, int population, int measured, List<String> values, String category) {}

    /** A person. */
    public record PersonRow(String name, String nip, String address, List<String> values, String category) {}
}
