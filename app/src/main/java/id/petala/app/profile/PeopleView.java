package id.petala.app.profile;

import id.petala.app.people.FilterForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of people who were found.
 *
 * @param all everybody in the run
 * @param total those found, on all pages
 * @param like whether nobody fitted as written, so that slips of typing were forgiven
 * @param unknown what names no competency
 * @param after the NIP after which the page begins; null for the first
 * @param next the NIP after which the next page begins; null on the last
 * @param competencies those to choose from
 * @param filter the form of the traits
 */
public record PeopleView(
        PeopleAsked asked,
        int all,
        int total,
        boolean like,
        List<String> unknown,
        List<PeopleRow> rows,
        @Nullable String after,
        @Nullable String next,
        List<String> competencies,
        FilterForm filter) {

    static final int SIZE = 50;

    public PeopleView {
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
        competencies = List.copyOf(competencies);
    }

    /** The address of this list from its beginning. */
    public String first() {
        return asked.address(PeopleAsked.PATH, Map.of());
    }

    /** The address of the page after somebody. */
    public String after(String nip) {
        return asked.address(PeopleAsked.PATH, Map.of("after", nip));
    }

    /** The address of the list as a file, {@code csv} or {@code xlsx}. */
    public String file(String kind) {
        return asked.address(PeopleAsked.PATH + "/unduh/pegawai." + kind, Map.of());
    }

    /** Whether the list is in the order that addresses call so. */
    public boolean ordered(String order) {
        return asked.order().parameter().equals(order);
    }

    /** How many people a page lists. */
    public static int size() {
        return SIZE;
    }
}
