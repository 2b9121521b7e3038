package id.petala.app.index;

import id.petala.app.platform.Svg;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of an index on the line of what it can be, with its categories' cut points, and marks for today, what if and target. */
final class PlanSvg {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 104;
    private static final int EDGE = 10;
    private static final int TOP = 44;
    private static final int THICK = 14;
    private static final int LETTER = 5;

    private final Svg svg = Svg.beside("value-bar", WIDTH, HEIGHT);
    private final Range range;

    PlanSvg(Range range) {
        this.range = range;
        svg.rect("value-bar-line", EDGE, TOP, WIDTH - 2 * EDGE, THICK);
    }

    /** A cut point, and the category above it where it fits. */
    PlanSvg cut(@Nullable Rational from, @Nullable Rational to, String name) {
        int left = from == null ? EDGE : x(from);
        int right = to == null ? WIDTH - EDGE : x(to);
        if (from != null) {
            svg.line("value-bar-cut", left, TOP - 3, left, TOP + THICK + 3);
        }
        if (name.length() * LETTER <= right - left) {
            svg.text("value-bar-name", (left + right) / 2, TOP + 11, name);
        }
        return this;
    }

    /** Today's figure, a triangle below the line; one that isn't known yet as the range it can take. */
    PlanSvg now(Range value, String name) {
        int y = TOP + THICK + 2;
        if (value.min().equals(value.max())) {
            int x = x(value.min());
            svg.polygon("value-bar-now", List.of(x + "," + y, (x - 6) + "," + (y + 10), (x + 6) + "," + (y + 10)));
        } else {
            svg.rect("value-bar-now", x(value.min()), y + 2, Math.max(2, x(value.max()) - x(value.min())), 5);
        }
        return label(value, y + 24, name);
    }

    /** The figure of the sliders, a diamond above the line. */
    PlanSvg whatIf(Range value, String name) {
        int y = TOP - 8;
        if (value.min().equals(value.max())) {
            int x = x(value.min());
            svg.polygon(
                    "value-bar-if",
                    List.of(x + "," + (y - 6), (x + 6) + "," + y, x + "," + (y + 6), (x - 6) + "," + y));
        } else {
            svg.rect("value-bar-if", x(value.min()), y - 3, Math.max(2, x(value.max()) - x(value.min())), 5);
        }
        return label(value, y - 10, name);
    }

    /** The target, a line across. */
    PlanSvg target(Rational value, String name) {
        int x = x(value);
        svg.line("value-bar-target", x, 14, x, TOP + THICK + 26);
        text(x, 12, name);
        return this;
    }

    private PlanSvg label(Range value, int y, String name) {
        text((x(value.min()) + x(value.max())) / 2, y, name);
        return this;
    }

    /** Text stays within the picture. */
    private void text(int x, int y, String name) {
        int half = name.length() * (LETTER + 1) / 2;
        svg.text("value-bar-mark", Math.clamp(x, half, Math.max(half, WIDTH - half)), y, name);
    }

    private int x(Rational value) {
        Rational span = range.max().minus(range.min());
        if (span.signum() == 0) {
            return WIDTH / 2;
        }
        Rational within = value.max(range.min()).min(range.max());
        return EDGE
                + within.minus(range.min())
                        .times(Rational.of(WIDTH - 2 * EDGE))
                        .dividedBy(span)
                        .rounded(0)
                        .intValueExact();
    }

    String drawn() {
        return svg.drawn();
    }
}
