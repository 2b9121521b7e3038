package id.petala.app.talent;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One axis of a receipt: its lines in order of reading, and what they come to.
 *
 * @param level the level reached with its range, such as {@code di atas ekspektasi (≥ 80)}; null while unknown
 * @param totalWeight percent, normally 100
 * @param sharing which parts were left out, so that the others share their weight; empty when none
 * @param provisional whether the axis rests on anything provisional
 */
public record AxisView(
        String name,
        @Nullable String level,
        @Nullable BigDecimal value,
        BigDecimal totalWeight,
        List<LineView> lines,
        String sharing,
        boolean provisional) {

    public AxisView {
        lines = List.copyOf(lines);
    }

    /** Whether the line is the subtotal of the lines after it. */
    public boolean subtotal(int index) {
        return index + 1 < lines.size()
                && lines.get(index + 1).depth() > lines.get(index).depth();
    }
}
