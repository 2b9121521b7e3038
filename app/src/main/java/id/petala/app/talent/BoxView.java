package id.petala.app.talent;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One box of the map.
 *
 * @param box the box's name in the instrument's scheme, never assumed to be a digit
 * @param label in full words
 * @param row 0 = lowest performance level, upward
 * @param column 0 = lowest potential level, to the right
 * @param share percent of the people mapped
 * @param change people more (or fewer) than on the map before; null where there is none
 * @param unreachable whether no combination of points in this instrument can lead here
 */
public record BoxView(
        String box,
        String label,
        int row,
        int column,
        int count,
        BigDecimal share,
        @Nullable Integer change,
        Treatment treatment,
        boolean unreachable) {}
