package id.petala.engine.eligibility;

import id.petala.engine.fit.CompetencyLevel;
import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a post asks of competencies.
 *
 * @param levels by the name of the competency, 1 to 5; empty when the post states none
 * @param core the names of those that are core factors; the others are secondary
 */
public record Standard(Map<String, Rational> levels, Set<String> core) {

    public Standard {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        core = Collections.unmodifiableSet(new LinkedHashSet<>(core));
    }

    /** A standard that doesn't tell core factors from others, so that all are. */
    public Standard(Map<String, Rational> levels) {
        this(levels, levels.keySet());
    }

    /** How names of competencies are held against each other. */
    public static String key(String competency) {
        return competency.strip().toLowerCase(Locale.ROOT);
    }

    /** The match of somebody with it. */
    public JobPersonMatch match(Candidate who, MatchSettings settings) {
        if (levels.isEmpty()) {
            return new JobPersonMatch.Missing(List.of(), List.of(""));
        }
        List<CompetencyLevel> held = new ArrayList<>();
        levels.forEach((name, asked) ->
                held.add(new CompetencyLevel(name, who.levels().get(key(name)), asked)));
        return JobPersonMatch.of(held, settings.cap(), settings.totalCap());
    }
}
