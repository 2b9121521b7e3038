package id.petala.app.fit;

import id.petala.engine.number.SharedRanks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The ranks of candidates by name; equals share. */
final class Ranked {

    private Ranked() {}

    static <T extends Comparable<? super T>> Map<String, Integer> of(SequencedMap<String, T> values) {
        List<Integer> ranks = SharedRanks.descending(List.copyOf(values.values()));
        Map<String, Integer> byCandidate = new LinkedHashMap<>();
        int place = 0;
        for (String candidate : values.keySet()) {
            byCandidate.put(candidate, ranks.get(place++));
        }
        return byCandidate;
    }
}
