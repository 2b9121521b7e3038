package id.petala.engine.pegawai;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which unit stands below which, by name. A unit without an entry stands alone. */
public final class UnitTree {

    private final Map<String, String> parents;

    /** @param parents the unit above each unit */
    public UnitTree(Map<String, String> parents) {
        this.parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
    }

    /** Whether a unit is another one or stands below it. A tree that runs in a circle ends after one round. */
    public boolean within(String unit, String upper) {
        String at = unit;
        for (int steps = 0; at != null && steps <= parents.size(); steps++) {
            if (at.equals(upper)) {
                return true;
            }
            at = parent(at);
        }
        return false;
    }

    private @Nullable String parent(String unit) {
        return parents.get(unit);
    }
}
