package id.petala.app.competency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Ready scores of whole assessments, told without levels: the latest of each person on or before the day of the run. */
public final class ReadyScores {

    private final SortedMap<Integer, Score> scores = new TreeMap<>();

    /** Keeps a score, unless a later one of the person is kept already. */
    void put(int person, Score found) {
        Score held = scores.get(person);
        if (held == null || held.day().isBefore(found.day())) {
            scores.put(person, found);
        }
    }

    public @Nullable Score of(int person) {
        return scores.get(person);
    }

    /** All there are, in the order of the people. */
    public List<Score> all() {
        return List.copyOf(scores.values());
    }

    /**
     * A score of 0 to 100.
     *
     * @param until last day of validity, null where none is stated
     */
    public record Score(
            BigDecimal value, LocalDate day, @Nullable LocalDate until) {

        public boolean expired(LocalDate asOf) {
            return until != null && until.isBefore(asOf);
        }
    }
}
