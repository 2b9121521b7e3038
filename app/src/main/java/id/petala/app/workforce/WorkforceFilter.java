package id.petala.app.workforce;

import id.petala.app.succession.Addresses;
import id.petala.app.succession.Choices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the projection shows.
 *
 * @param years how many years, that of the run included
 * @param key the one group whose posts are listed, empty for all
 * @param search words that stand in the name or unit of a post, empty for all
 */
public record WorkforceFilter(int years, Grouping grouping, String key, String search) {

    /** As many years as one may ask for. */
    public static final List<Integer> YEARS = List.of(5, 6, 7, 8, 9, 10);

    static WorkforceFilter of(Choices choices) {
        return new WorkforceFilter(
                choices.one("tahun", YEARS, String::valueOf),
                choices.one("menurut", List.of(Grouping.values()), Grouping::code),
                choices.text("kelompok"),
                choices.text("cari"));
    }

    /** The same of one group, or of all for the empty key. */
    public WorkforceFilter only(String other) {
        return new WorkforceFilter(years, grouping, other, "");
    }

    /** As parameters of an address. */
    public String query() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("tahun", Integer.toString(years));
        all.put("menurut", grouping.code());
        all.put("kelompok", key);
        all.put("cari", search);
        return Addresses.query(all);
    }

    /** The page that shows it. */
    public String address() {
        return "/proyeksi?" + query();
    }
}
