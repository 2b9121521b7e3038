package id.petala.app.competency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ready scores, which no level is told for.
 *
 * @param people those who have one
 * @param valid those whose score is valid on the day of the run
 * @param mean of the valid ones, null where there are none
 * @param only those who have no level of any competency besides
 */
public record ReadyView(int people, int valid, @Nullable BigDecimal mean, int only) {}
