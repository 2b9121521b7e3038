package id.petala.app.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A radar in whole units of its picture: an axis for each name, clockwise from the top, rings for whole values, and areas laid
 * over them.
 */
public final class Radar {

    /** Fewer axes make no area. */
    public static final int FROM = 3;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;
    private static final int MIDDLE_X = 320;
    private static final int MIDDLE_Y = 220;
    private static final int RADIUS = 145;
    private static final int LABELS = 163;
    private static final int LINE = 17;
    private static final int LETTERS = 17;
    private static final int MOST_RINGS = 6;
    private static final int UPRIGHT = 8;

    private final List<String> names;
    private final int top;
    private final Svg svg;

    private Radar(List<String> names, int top, Svg svg) {
        this.names = List.copyOf(names);
        this.top = top;
        this.svg = svg;
    }

    /**
     * A radar with rings, axes and names.
     *
     * @param title what the picture says
     * @param names of the axes, three at least
     * @param values all that will be laid over it, missing ones among them
     */
    public static Radar of(String title, List<String> names, List<? extends @Nullable BigDecimal> values, Words words) {
        Radar radar = new Radar(names, top(values), Svg.of("radar", WIDTH, HEIGHT, title));
        radar.rings(words);
        for (int at = 0; at < names.size(); at++) {
            radar.axis(at);
        }
        return radar;
    }

    /** The smallest whole number that no value exceeds, 1 at least. */
    public static int top(List<? extends @Nullable BigDecimal> values) {
        BigDecimal most = BigDecimal.ONE;
        for (BigDecimal value : values) {
            most = value == null ? most : most.max(value);
        }
        return most.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** How much of a length a value is where {@code top} is all of it; nothing for a negative one. */
    public static int along(BigDecimal value, int top, int length) {
        return value.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(length))
                .divide(BigDecimal.valueOf(top), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private void rings(Words words) {
        int step = (top + MOST_RINGS - 1) / MOST_RINGS;
        for (int level = step; level <= top; level += step) {
            int reach = RADIUS * level / top;
            List<String> corners = new ArrayList<>();
            for (int at = 0; at < names.size(); at++) {
                corners.add(x(at, reach) + "," + y(at, reach));
            }
            svg.polygon("radar-ring", corners);
            svg.text("radar-level", MIDDLE_X + 4, MIDDLE_Y - reach + 12, words.count(level));
        }
    }

    private void axis(int at) {
        svg.line("radar-axis", MIDDLE_X, MIDDLE_Y, x(at, RADIUS), y(at, RADIUS));
        int x = x(at, LABELS);
        int lean = x - MIDDLE_X;
        String anchor = lean > UPRIGHT ? "nb-start" : lean < -UPRIGHT ? "nb-end" : "nb-middle";
        List<String> parts = broken(names.get(at));
        int y = y(at, LABELS) + 5 - (parts.size() - 1) * LINE * (MIDDLE_Y + RADIUS - y(at, RADIUS)) / (2 * RADIUS);
        for (int part = 0; part < parts.size(); part++) {
            svg.text("radar-name " + anchor, x, y + part * LINE, parts.get(part));
        }
    }

    /** A name in lines that fit beside the picture. */
    private static List<String> broken(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            boolean fits = !parts.isEmpty() && parts.getLast().length() + word.length() < LETTERS;
            parts.add(fits ? parts.removeLast() + " " + word : word);
        }
        return parts;
    }

    /** Lays an area over it, with a corner for each value; a missing one has none. */
    public void area(String style, List<? extends @Nullable BigDecimal> values) {
        List<String> corners = new ArrayList<>();
        marks(values, (_, x, y) -> corners.add(x + "," + y));
        svg.polygon(style, corners);
    }

    /** Draws something at a place of the picture. */
    @FunctionalInterface
    public interface Mark {
        void at(int axis, int x, int y);
    }

    /** Marks each value; a missing one has no mark. */
    public void marks(List<? extends @Nullable BigDecimal> values, Mark mark) {
        for (int at = 0; at < values.size(); at++) {
            BigDecimal value = values.get(at);
            if (value != null) {
                int reach = along(value, top, RADIUS);
                mark.at(at, x(at, reach), y(at, reach));
            }
        }
    }

    /** The picture it is drawn in. */
    public Svg svg() {
        return svg;
    }

    private int x(int at, int reach) {
        return MIDDLE_X + reach * Circle.sine(at, names.size()) / Circle.WHOLE;
    }

    private int y(int at, int reach) {
        return MIDDLE_Y - reach * Circle.cosine(at, names.size()) / Circle.WHOLE;
    }
}
