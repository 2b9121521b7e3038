package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a profile.
 *
 * @param core whether it is of the core factors, else of the secondary ones
 * @param value what the candidate has; null where it is missing
 * @param ideal what the profile asks for; null where it isn't stated
 */
public record ProfileItem(
        String criterion,
        String aspect,
        boolean core,
        @Nullable Rational value,
        @Nullable Rational ideal) {}
