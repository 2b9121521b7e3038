package id.petala.app.competency;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many of some people stand how in all competencies together; counts only, because what was assessed differs from person to person. */
public record OverallTally(Map<Overall, Integer> counts) {

    public OverallTally {
        EnumMap<Overall, Integer> copy = new EnumMap<>(Overall.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    static OverallTally sum(List<OverallTally> tallies) {
        EnumMap<Overall, Integer> counts = new EnumMap<>(Overall.class);
        tallies.forEach(
                tally -> tally.counts.forEach((overall, people) -> counts.merge(overall, people, Integer::sum)));
        return new OverallTally(counts);
    }

    public int of(Overall overall) {
        return counts.getOrDefault(overall, 0);
    }

    /** Those with a valid assessment of at least one competency. */
    public int assessed() {
        return of(Overall.ALL_MET) + of(Overall.NOT_ALL);
    }

    public int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
