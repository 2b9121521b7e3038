package id.petala.app.competency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One competency of a movement.
 *
 * @param then percent of those compared who met the standard then; null where nobody is compared or too few are
 * @param now the same now
 * @param change percentage points between them; null likewise
 */
public record MovementRow(
        MovementTally tally,
        @Nullable BigDecimal then,
        @Nullable BigDecimal now,
        @Nullable BigDecimal change) {

    static MovementRow of(MovementTally tally) {
        BigDecimal then = tally.thin() ? null : Numbers.percent(tally.share(Change.MET_THEN));
        BigDecimal now = tally.thin() ? null : Numbers.percent(tally.share(Change.MET_NOW));
        return new MovementRow(tally, then, now, then == null || now == null ? null : now.subtract(then));
    }
}
