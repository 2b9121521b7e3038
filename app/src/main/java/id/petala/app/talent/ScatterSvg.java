package id.petala.app.talent;

import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The scatter drawn as SVG: potential to the right, performance upward, lines where levels change. People who share a cell are one mark, the larger and darker the
 * more they are, so that a city is a small drawing; a ring tells that somebody in it stands near a line.
 */
final class ScatterSvg {

    private static final int LEFT = 62;
    private static final int TOP = 10;
    private static final int BOTTOM = 58;
    private static final int RIGHT = 22;
    private static final int PLOT = 600;
    private static final int TICK = 10;

    /** The least number of people in a mark of each size. */
    private static final int[] SIZES = {1, 2, 5, 10, 25};

    private final ScatterRaster raster;
    private final MapView map;
    private final Words words;
    private final int pixels;
    private final int width;
    private final int height;
    private final StringBuilder out = new StringBuilder(16_384);

    ScatterSvg(ScatterRaster raster, MapView map, Words words) {
        this.raster = raster;
        this.map = map;
        this.words = words;
        this.pixels =
                PLOT / Math.max(raster.potential().cells(), raster.performance().cells());
        this.width = raster.potential().cells() * pixels;
        this.height = raster.performance().cells() * pixels;
    }

    /** What is said of somebody drawn alone, and where the receipt is; null while names are hidden. */
    record Point(String title, @Nullable String address) {}

    /** The people of one cell. */
    private record Mark(List<Integer> people, int near) {}

    /** @param points what is said of a person; null where marks say nothing */
    String draw(BitSet people, @Nullable IntFunction<Point> points) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"scatter\" viewBox=\"0 0 ")
                .append(LEFT + width + RIGHT)
                .append(' ')
                .append(TOP + height + BOTTOM)
                .append("\" role=\"")
                .append(points == null ? "img" : "group")
                .append("\" aria-labelledby=\"scatter-title\"><title id=\"scatter-title\">")
                .append(Svg.escape(words.t("scatter.title", people.cardinality())))
                .append("</title>");
        zones();
        axes();
        marks(cells(people), points);
        return out.append("</svg>").toString();
    }

    private Map<Integer, Mark> cells(BitSet people) {
        Map<Integer, Mark> cells = new TreeMap<>();
        people.stream().forEach(person -> {
            int near = raster.near(person) ? 1 : 0;
            cells.merge(raster.cell(person), new Mark(new ArrayList<>(List.of(person)), near), ScatterSvg::joined);
        });
        return cells;
    }

    private static Mark joined(Mark mark, Mark one) {
        mark.people().addAll(one.people());
        return new Mark(mark.people(), mark.near() + one.near());
    }

    /** The boxes as grounds of their tint, where both axes are cut. */
    private void zones() {
        if (!raster.potential().cut() || !raster.performance().cut()) {
            out.append("<rect class=\"sc-ground\" x=\"")
                    .append(LEFT)
                    .append("\" y=\"")
                    .append(TOP);
            out.append("\" width=\"")
                    .append(width)
                    .append("\" height=\"")
                    .append(height)
                    .append("\"/>");
            return;
        }
        for (BoxView box : map.boxes()) {
            int left = x(bound(raster.potential(), box.column()));
            int right = x(bound(raster.potential(), box.column() + 1));
            int bottom = y(bound(raster.performance(), box.row()));
            int top = y(bound(raster.performance(), box.row() + 1));
            out.append("<rect class=\"sc-zone sc-")
                    .append(NineBoxSvg.name(box.treatment()))
                    .append("\" x=\"")
                    .append(left)
                    .append("\" y=\"")
                    .append(top)
                    .append("\" width=\"")
                    .append(right - left)
                    .append("\" height=\"")
                    .append(bottom - top)
                    .append("\"/>");
            text(left + 8, top + 20, "sc-box", box.box());
        }
    }

    /** The lower bound of a level, the ends of the axis beyond. */
    private static Rational bound(ScatterAxis axis, int level) {
        if (level == 0) {
            return Rational.of(axis.min());
        }
        return level > axis.cuts().size()
                ? Rational.of(axis.max())
                : axis.cuts().get(level - 1);
    }

    private int x(Rational value) {
        return LEFT + raster.potential().pixel(value, pixels);
    }

    private int y(Rational value) {
        return TOP + height - raster.performance().pixel(value, pixels);
    }

    private void axes() {
        int floor = TOP + height;
        for (Rational cut : raster.potential().cuts()) {
            line(x(cut), TOP, x(cut), floor + 6);
            text(x(cut), floor + 22, "sc-cut nb-middle", words.num(cut.rounded(6)));
        }
        for (Rational cut : raster.performance().cuts()) {
            line(LEFT - 6, y(cut), LEFT + width, y(cut));
            text(LEFT - 10, y(cut) + 5, "sc-cut nb-end", words.num(cut.rounded(6)));
        }
        for (long tick : ticks(raster.potential())) {
            text(
                    x(Rational.of(tick)),
                    floor + 22,
                    "sc-tick nb-middle",
                    words.num(Rational.of(tick).rounded(0)));
        }
        for (long tick : ticks(raster.performance())) {
            text(
                    LEFT - 10,
                    y(Rational.of(tick)) + 5,
                    "sc-tick nb-end",
                    words.num(Rational.of(tick).rounded(0)));
        }
        text(LEFT + width / 2, floor + 48, "nb-axis nb-middle", words.t("axis.potential") + " →");
        out.append("<text class=\"nb-axis nb-middle\" aria-hidden=\"true\" transform=\"translate(16 ")
                .append(TOP + height / 2)
                .append(") rotate(-90)\">")
                .append(Svg.escape(words.t("axis.performance") + " →"))
                .append("</text>");
    }

    /** Tens along an axis that no cut stands near. */
    private static List<Long> ticks(ScatterAxis axis) {
        List<Long> ticks = new ArrayList<>();
        long step = Math.max(1, (axis.max() - axis.min()) / (TICK * TICK)) * TICK;
        for (long tick = axis.min(); tick <= axis.max(); tick += step) {
            Rational here = Rational.of(tick);
            Rational clear = Rational.of(axis.max() - axis.min(), 2L * TICK);
            boolean free = axis.cuts().stream()
                    .map(cut -> cut.minus(here))
                    .allMatch(gap -> gap.max(gap.negate()).compareTo(clear) > 0);
            if (free) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    private void line(int x1, int y1, int x2, int y2) {
        out.append("<path class=\"sc-line\" d=\"M")
                .append(x1)
                .append(' ')
                .append(y1)
                .append('L')
                .append(x2)
                .append(' ')
                .append(y2)
                .append("\"/>");
    }

    private void text(int x, int y, String classes, String content) {
        out.append("<text class=\"")
                .append(classes)
                .append("\" aria-hidden=\"true\" x=\"")
                .append(x);
        out.append("\" y=\"")
                .append(y)
                .append("\">")
                .append(Svg.escape(content))
                .append("</text>");
    }

    private void marks(Map<Integer, Mark> cells, @Nullable IntFunction<Point> points) {
        for (int size = 0; size < SIZES.length; size++) {
            Paths paths = new Paths();
            int from = SIZES[size];
            int below = size + 1 < SIZES.length ? SIZES[size + 1] : Integer.MAX_VALUE;
            cells.forEach((cell, mark) -> {
                int people = mark.people().size();
                boolean alone = points != null && people == 1;
                if (!alone && people >= from && people < below) {
                    paths.add(cell, mark);
                }
            });
            paths.draw(size + 1);
        }
        if (points != null) {
            cells.forEach((cell, mark) -> {
                if (mark.people().size() == 1) {
                    single(cell, mark, points.apply(mark.people().getFirst()));
                }
            });
        }
    }

    /** The marks of one size: rings around those with somebody near a line, dots in those with somebody else. */
    private final class Paths {
        private final StringBuilder rings = new StringBuilder();
        private final StringBuilder dots = new StringBuilder();

        void add(int cell, Mark mark) {
            String here = "M" + centreX(cell) + " " + centreY(cell) + "h0";
            rings.append(mark.near() > 0 ? here : "");
            dots.append(mark.near() < mark.people().size() ? here : "");
        }

        void draw(int size) {
            path("sc-ring", size, rings);
            path("sc-hole", size, rings);
            path("sc-dot", size, dots);
        }

        private void path(String kind, int size, StringBuilder where) {
            if (!where.isEmpty()) {
                out.append("<path class=\"").append(kind).append(" sc-").append(size);
                out.append("\" d=\"").append(where).append("\"/>");
            }
        }
    }

    private void single(int cell, Mark mark, Point point) {
        boolean near = mark.near() > 0;
        if (point.address() != null) {
            // Those near a line are reached with the keyboard; all others are in the list.
            out.append("<a href=\"").append(Svg.escape(point.address())).append('"');
            out.append(near ? "" : " tabindex=\"-1\"").append(" aria-label=\"");
            out.append(Svg.escape(point.title())).append("\">");
        }
        out.append("<circle class=\"")
                .append(near ? "sc-one sc-near" : "sc-one")
                .append("\" cx=\"");
        out.append(centreX(cell)).append("\" cy=\"").append(centreY(cell)).append("\" r=\"4\"><title>");
        out.append(Svg.escape(point.title())).append("</title></circle>");
        out.append(point.address() == null ? "" : "</a>");
    }

    private int centreX(int cell) {
        return LEFT + cell % raster.potential().cells() * pixels + pixels / 2;
    }

    private int centreY(int cell) {
        return TOP + height - cell / raster.potential().cells() * pixels - pixels / 2;
    }
}
