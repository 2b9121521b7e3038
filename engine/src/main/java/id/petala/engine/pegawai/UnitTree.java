package id.petala.engine.pegawai;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which unit stands below which, by name. A unit without an entry stands alone. */
public final class UnitTree {

    private final Map<String, String> parents;

    /** @param parents the unit above each unit */
    public UnitTree(Map<String, String> parents) {
        this.parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
    }

    /** A unit and all above it, the unit itself first. A tree that runs in a circle ends after one round. */
    public List<String> upward(String unit) {
        List<String> path = new ArrayList<>();
        for (String at = unit; at != null && !path.contains(at); at = parent(at)) {
            path.add(at);
        }
        return path;
    }

    /** Whether a unit is another one or stands below it. A tree that runs in a circle ends after one round. */
    public boolean within(String unit, String upper) {
        return upward(unit).contains(upper);
    }

    /** Those who are in each unit or below it, in their order. */
    public Map<String, List<Pegawai>> staff(List<Pegawai> people) {
        Map<String, List<Pegawai>> staff = new LinkedHashMap<>();
        for (Pegawai person : people) {
            for (String unit : upward(person.unitOrganisasi())) {
                staff.computeIfAbsent(unit, _ -> new ArrayList<>()).add(person);
            }
        }
        return staff;
    }

    /** The unit directly above, null for one at the top. */
    public @Nullable String parent(String unit) {
        return parents.get(unit);
    }

    /** The same tree with further units, each with the one above it. */
    public UnitTree with(Map<String, String> further) {
        Map<String, String> all = new LinkedHashMap<>(parents);
        all.putAll(further);
        return new UnitTree(all);
    }
}
