package id.petala.app.competency;

import id.petala.engine.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What became of one competency in the same people between two runs. {@code both}, {@code newly}, {@code renewed}, {@code expired},
 * {@code lost} and {@code neither} add up to all people of both runs.
 *
 * @param both valid then and now; only these are compared
 * @param metThen of both, who met the standard of then
 * @param metNow of both, who meets the standard of now
 * @param rose of both, whose level is higher now
 * @param fell of both, whose level is lower now
 * @param newly never assessed then, valid now
 * @param renewed expired then, valid now
 * @param expired valid then, expired now
 * @param lost assessed then, not in the records of now
 * @param neither valid on neither day
 */
public record MovementTally(
        String competency,
        int both,
        int metThen,
        int metNow,
        int rose,
        int fell,
        int newly,
        int renewed,
        int expired,
        int lost,
        int neither) {

    public int people() {
        return both + newly + renewed + expired + lost + neither;
    }

    public int same() {
        return both - rose - fell;
    }

    /** Of those compared, the share that met the standard of then; null where nobody is compared. */
    public @Nullable Rational shareThen() {
        return both == 0 ? null : Rational.of(metThen, both);
    }

    /** Of those compared, the share that meets the standard of now; null where nobody is compared. */
    public @Nullable Rational shareNow() {
        return both == 0 ? null : Rational.of(metNow, both);
    }

    /** Whether too few are compared for a share; what part of all they are says nothing of the change in themselves. */
    public boolean thin() {
        return both < Tally.FEWEST;
    }
}
