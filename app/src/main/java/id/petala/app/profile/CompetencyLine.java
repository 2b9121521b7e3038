package id.petala.app.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest assessment of one competency.
 *
 * @param standard what the post asks; null where it was not told
 * @param gap score less standard; null without a standard
 * @param until last day of validity; null where none is stated
 * @param expired whether that day is before the day of the run
 * @param provider who assessed, null when not told
 */
public record CompetencyLine(
        String name,
        BigDecimal score,
        @Nullable BigDecimal standard,
        @Nullable BigDecimal gap,
        LocalDate day,
        @Nullable LocalDate until,
        boolean expired,
        @Nullable String provider,
        String source) {

    /** Whether the score is below the standard. */
    public boolean below() {
        return gap != null && gap.signum() < 0;
    }
}
