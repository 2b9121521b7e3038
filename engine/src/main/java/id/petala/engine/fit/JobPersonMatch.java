package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How much of what a post asks for a person has: the levels achieved as a percentage of the standard levels (JPM), exact.
 * Whether competencies and total are capped is said by whoever asks, never assumed.
 *
 * <p>Source: formula of the assessment guides in practice (PerBKN 26/2019 names the categories, not the formula).
 */
public sealed interface JobPersonMatch {

    /**
     * A match.
     *
     * @param achieved the sum of what counts of each competency
     * @param standard the sum of the standards
     * @param uncapped achieved / standard × 100 before the cap of the total
     * @param percent the match
     */
    record Known(List<Line> lines, Rational achieved, Rational standard, Rational uncapped, Rational percent)
            implements JobPersonMatch {}

    /**
     * No match, because something is missing; nothing is taken for zero.
     *
     * @param achieved competencies of which no level was found
     * @param standard competencies of which the post states no level
     */
    record Missing(List<String> achieved, List<String> standard) implements JobPersonMatch {}

    /**
     * A competency of a match.
     *
     * @param counted what of the level achieved counts
     * @param gap achieved less standard
     */
    record Line(String competency, Rational achieved, Rational standard, Rational counted, Rational gap) {}

    /**
     * The match of a person and a post.
     *
     * @param levels every competency that the post asks for, each once
     * @throws IllegalArgumentException when there is none, or one stands twice
     */
    static JobPersonMatch of(List<CompetencyLevel> levels, CompetencyCap cap, TotalCap totalCap) {
        requireDistinct(levels);
        if (levels.stream().anyMatch(level -> level.achieved() == null || level.standard() == null)) {
            return missing(levels);
        }
        List<Line> lines = new ArrayList<>();
        Rational achieved = Rational.ZERO;
        Rational standard = Rational.ZERO;
        for (CompetencyLevel level : levels) {
            Line line = line(level, cap);
            lines.add(line);
            achieved = achieved.plus(line.counted());
            standard = standard.plus(line.standard());
        }
        Rational uncapped = achieved.times(Rational.of(100)).dividedBy(standard);
        Rational percent = totalCap == TotalCap.HUNDRED ? uncapped.min(Rational.of(100)) : uncapped;
        return new Known(List.copyOf(lines), achieved, standard, uncapped, percent);
    }

    private static void requireDistinct(List<CompetencyLevel> levels) {
        Set<String> names = new LinkedHashSet<>();
        for (CompetencyLevel level : levels) {
            if (!names.add(level.competency())) {
                throw new IllegalArgumentException(level.competency() + " stands twice");
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no competency");
        }
    }

    private static Missing missing(List<CompetencyLevel> levels) {
        return new Missing(
                levels.stream()
                        .filter(level -> level.achieved() == null)
                        .map(CompetencyLevel::competency)
                        .toList(),
                levels.stream()
                        .filter(level -> level.standard() == null)
                        .map(CompetencyLevel::competency)
                        .toList());
    }

    private static Line line(CompetencyLevel level, CompetencyCap cap) {
        Rational achieved = Objects.requireNonNull(level.achieved());
        Rational standard = Objects.requireNonNull(level.standard());
        Rational counted = cap == CompetencyCap.STANDARD ? achieved.min(standard) : achieved;
        return new Line(level.competency(), achieved, standard, counted, achieved.minus(standard));
    }
}
