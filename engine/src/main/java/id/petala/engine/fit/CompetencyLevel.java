package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A competency of a person beside the standard of a post.
 *
 * @param achieved the level found; null where it is missing, which is not zero
 * @param standard the level asked for, above zero; null where the post states none
 */
public record CompetencyLevel(
        String competency,
        @Nullable Rational achieved,
        @Nullable Rational standard) {

    public CompetencyLevel {
        if (achieved != null && achieved.signum() < 0) {
            throw new IllegalArgumentException(competency + " below zero");
        }
        if (standard != null && standard.signum() <= 0) {
            throw new IllegalArgumentException(competency + " with a standard that is not above zero");
        }
    }
}
