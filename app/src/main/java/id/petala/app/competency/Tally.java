package id.petala.app.competency;

import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * How some people stand in one competency. The four counts add up to all of them.
 *
 * @param meets of those whose assessment is valid, how many have the level of the standard or more
 * @param gaps sum of level less standard of those whose assessment is valid, in millionths
 */
public record Tally(int meets, int below, int expired, int never, long gaps) {

    /** Fewer assessed people than this are thin coverage, whatever their share. An assumption of Petala, told on the page. */
    public static final int FEWEST = 5;

    /** A smaller share of people assessed than this percentage is thin coverage. An assumption of Petala, told on the page. */
    public static final int LEAST_PERCENT = 30;

    private static final int ALL_PERCENT = 100;

    /** Those whose assessment is valid on the day of the run. */
    public int assessed() {
        return meets + below;
    }

    public int people() {
        return assessed() + expired + never;
    }

    public int of(Standing standing) {
        return switch (standing) {
            case MEETS -> meets;
            case BELOW -> below;
            case EXPIRED -> expired;
            case NEVER -> never;
        };
    }

    /** The share of the assessed that meets the standard; null where nobody is assessed. */
    public @Nullable Rational share() {
        return assessed() == 0 ? null : Rational.of(meets, assessed());
    }

    /** The mean of level less standard; null where nobody is assessed. */
    public @Nullable Rational meanGap() {
        return assessed() == 0 ? null : Rational.of(gaps, assessed() * Points.ONE);
    }

    /** Whether too few are assessed for their share to stand for all. */
    public boolean thin() {
        return assessed() > 0
                && (assessed() < FEWEST || (long) assessed() * ALL_PERCENT < (long) LEAST_PERCENT * people());
    }
}
