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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a post asks of competencies. Equal when levels and core factors are. */
public final class Standard {

    private final Map<String, Rational> levels;
    private final Set<String> core;
    private final List<String> keys;

    /**
     * A standard.
     *
     * @param levels by the name of the competency, 1 to 5; empty when the post states none
     * @param core the names of those that are core factors; the others are secondary
     */
    public Standard(Map<String, Rational> levels, Set<String> core) {
        this.levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        this.core = Collections.unmodifiableSet(new LinkedHashSet<>(core));
        this.keys = levels.keySet().stream().map(Standard::key).toList();
    }

    /** A standard that doesn't tell core factors from others, so that all are. */
    public Standard(Map<String, Rational> levels) {
        this(levels, levels.keySet());
    }

    /** The levels by the names of the competencies. */
    public Map<String, Rational> levels() {
        return levels;
    }

    /** The names of the core factors. */
    public Set<String> core() {
        return core;
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
                held.add(new CompetencyLevel(name, who.levels().get(keys.get(held.size())), asked)));
        return JobPersonMatch.of(held, settings.cap(), settings.totalCap());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standard standard && levels.equals(standard.levels) && core.equals(standard.core);
    }

    @Override
    public int hashCode() {
        return Objects.hash(levels, core);
    }
}
