package id.petala.app.profile;

import id.petala.app.people.PersonFilter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an address of the list asks.
 *
 * @param text the one box of words
 * @param competency a name, or empty
 * @param level of the competency, as typed, or empty
 */
public record PeopleAsked(String text, String competency, String level, PeopleOrder order, PersonFilter filter) {

    static final String PATH = "/pegawai";
    static final String TEXT = "cari";
    static final String COMPETENCY = "kompetensi";
    static final String LEVEL = "level";
    static final String ORDER = "urut";

    /** The parameters that are no traits. */
    Map<String, String> own() {
        Map<String, String> own = new LinkedHashMap<>();
        put(own, TEXT, text);
        put(own, COMPETENCY, competency);
        put(own, LEVEL, level);
        put(own, ORDER, order == PeopleOrder.FIT ? "" : order.parameter());
        return own;
    }

    /** An address that asks the same, with further parameters. */
    String address(String path, Map<String, String> further) {
        Map<String, String> all = own();
        all.putAll(further);
        String query = filter.query(all);
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static void put(Map<String, String> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, value);
        }
    }

    /** Whether everybody is asked for. */
    public boolean isEmpty() {
        return text.isEmpty() && competency.isEmpty() && filter.isEmpty();
    }
}
