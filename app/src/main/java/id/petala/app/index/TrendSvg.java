package id.petala.app.index;

import id.petala.app.platform.Svg;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of an index over its periods as a small line; an incomplete period leaves a gap, and so does a change of
 * instrument: figures of two are not compared.
 */
final class TrendSvg {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 36;
    private static final int EDGE = 5;

    private final List<@Nullable Rational> values;
    private final List<Boolean> together;
    private final Rational low;
    private final Rational span;

    private TrendSvg(List<@Nullable Rational> values, List<Boolean> together, Rational low, Rational span) {
        this.values = values;
        this.together = together;
        this.low = low;
        this.span = span;
    }

    /** Periods at equal distances, the lowest known value at the bottom, the highest at the top. */
    static String of(List<IndexPeriod> history) {
        List<@Nullable Rational> values = new ArrayList<>();
        List<Boolean> together = new ArrayList<>();
        Instrument last = null;
        for (IndexPeriod period : history) {
            values.add(period.figure().value());
            together.add(period.instrument().equals(last));
            last = period.instrument();
        }
        Rational low = null;
        Rational high = null;
        for (Rational value : values) {
            if (value != null) {
                low = low == null ? value : low.min(value);
                high = high == null ? value : high.max(value);
            }
        }
        Rational span = low == null || high == null ? Rational.ZERO : high.minus(low);
        return new TrendSvg(values, together, low == null ? Rational.ZERO : low, span).drawn();
    }

    private String drawn() {
        Svg svg = Svg.beside("trend", WIDTH, HEIGHT);
        for (int i = 0; i < values.size(); i++) {
            Rational value = values.get(i);
            Rational before = i == 0 ? null : values.get(i - 1);
            if (value != null && before != null && together.get(i)) {
                svg.line("trend-line", x(i - 1), y(before), x(i), y(value));
            }
            if (value != null) {
                svg.circle(i == values.size() - 1 ? "trend-last" : "trend-dot", x(i), y(value), 3);
            }
        }
        return svg.drawn();
    }

    private int x(int place) {
        return EDGE + place * (WIDTH - 2 * EDGE) / Math.max(1, values.size() - 1);
    }

    private int y(Rational value) {
        if (span.signum() == 0) {
            return HEIGHT / 2;
        }
        return HEIGHT
                - EDGE
                - value.minus(low)
                        .times(Rational.of(HEIGHT - 2 * EDGE))
                        .dividedBy(span)
                        .rounded(0)
                        .intValueExact();
    }
}
