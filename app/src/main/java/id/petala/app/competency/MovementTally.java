package id.petala.app.competency;

import id.petala.engine.number.Rational;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one competency in the same people between two runs.
 *
 * @param counts of how many people each change is true; none of those not named
 */
public record MovementTally(String competency, Map<Change, Integer> counts) {

    public MovementTally {
        Map<Change, Integer> all = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            all.put(change, counts.getOrDefault(change, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public int count(Change change) {
        return counts.getOrDefault(change, 0);
    }

    /** All who are in both runs. */
    public int people() {
        return Change.PARTS.stream().mapToInt(this::count).sum();
    }

    /** How many were compared and have the level they had. */
    public int same() {
        return count(Change.COMPARED) - count(Change.ROSE) - count(Change.FELL);
    }

    /** Of those compared, the share of whom a change is true; null where nobody is compared. */
    @Nullable
    Rational share(Change change) {
        int both = count(Change.COMPARED);
        return both == 0 ? null : Rational.of(count(change), both);
    }

    /** Whether too few are compared for a share; what part of all they are says nothing of the change in themselves. */
    public boolean thin() {
        return count(Change.COMPARED) < Tally.FEWEST;
    }
}
