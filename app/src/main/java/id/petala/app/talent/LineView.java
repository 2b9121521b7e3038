package id.petala.app.talent;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a receipt. A line followed by deeper lines is their subtotal.
 *
 * @param depth 0 for a component of the axis, 1 for its parts, and so on
 * @param fact what was found, in words; empty on a subtotal
 * @param source where and when it was found: file, row, day
 * @param rule the row of the scale that applied
 * @param points before weighting; null when missing or not applicable
 * @param weight percent of the axis, or of the group where a group weighs by itself
 * @param contribution points × weight; null when missing or not applicable
 * @param provisional whether a value of the rule is not verified yet
 */
public record LineView(
        int depth,
        String criterion,
        String fact,
        String source,
        String rule,
        @Nullable BigDecimal points,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal contribution,
        LineStatus status,
        boolean provisional) {}
