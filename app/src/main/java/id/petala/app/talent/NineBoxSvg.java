package id.petala.app.talent;

import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The map drawn as SVG. One drawing for pages, reports and print: performance upward, potential to the right, cut points at the lines, the treatment told by
 * tint, border and mark so that it reads in grey.
 */
public final class NineBoxSvg {

    /** Where the drawing's looks come from. */
    public enum Looks {
        /** Class names for the page's style sheet; nothing a strict Content-Security-Policy refuses. */
        CLASSES,
        /** Presentation attributes, for a file that must stand alone. */
        ATTRIBUTES
    }

    private static final int LEFT = 98;
    private static final int TOP = 8;
    private static final int BOX_WIDTH = 156;
    private static final int BOX_HEIGHT = 100;
    private static final int GAP = 8;
    private static final int BOTTOM = 62;
    private static final int RIGHT = 8;

    private static final String FONT = "Inter, 'Liberation Sans', Arial, sans-serif";

    private final MapView map;
    private final Words words;
    private final Looks looks;
    private final boolean linked;
    private final StringBuilder out = new StringBuilder(8_192);

    private NineBoxSvg(MapView map, Words words, Looks looks, boolean linked) {
        this.map = map;
        this.words = words;
        this.looks = looks;
        this.linked = linked;
    }

    /** A picture: one image with a name and a description. */
    public static String picture(MapView map, Words words, Looks looks) {
        return new NineBoxSvg(map, words, looks, false).draw();
    }

    /** The picture with every box a link to its people. */
    public static String linked(MapView map, Words words) {
        return new NineBoxSvg(map, words, Looks.CLASSES, true).draw();
    }

    private String draw() {
        int columns = map.potentialLevels().size();
        int rows = map.performanceLevels().size();
        int width = LEFT + columns * (BOX_WIDTH + GAP) - GAP + RIGHT;
        int height = TOP + rows * (BOX_HEIGHT + GAP) - GAP + BOTTOM;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"nine-box\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"")
                .append(linked ? "group" : "img")
                .append("\" aria-labelledby=\"nine-box-title nine-box-desc\"");
        if (looks == Looks.ATTRIBUTES) {
            out.append(" font-family=\"").append(FONT).append('"');
        }
        out.append("><title id=\"nine-box-title\">")
                .append(Svg.escape(words.t(
                        "svg.title",
                        map.context().agency(),
                        words.date(map.context().asOf()))));
        out.append("</title><desc id=\"nine-box-desc\">")
                .append(Svg.escape(description()))
                .append("</desc>");
        for (BoxView box : map.boxesTopDown()) {
            box(box, rows);
        }
        performanceAxis(rows);
        potentialAxis(columns, rows);
        return out.append("</svg>").toString();
    }

    private String description() {
        StringBuilder text = new StringBuilder(words.t("svg.axes"));
        for (BoxView box : map.boxesTopDown()) {
            text.append(' ').append(sentence(box));
        }
        return text.toString();
    }

    private String sentence(BoxView box) {
        return words.t("box.sentence", box.box(), box.label(), box.count(), words.percent(box.share()));
    }

    private void box(BoxView box, int rows) {
        int x = LEFT + box.column() * (BOX_WIDTH + GAP);
        int y = TOP + (rows - 1 - box.row()) * (BOX_HEIGHT + GAP);
        if (linked) {
            out.append("<a href=\"/peta-talenta?kotak=")
                    .append(Svg.escape(URLEncoder.encode(box.box(), StandardCharsets.UTF_8)))
                    .append("\" aria-label=\"")
                    .append(Svg.escape(sentence(box)))
                    .append("\">");
        }
        out.append("<rect x=\"").append(x).append("\" y=\"").append(y);
        out.append("\" width=\"")
                .append(BOX_WIDTH)
                .append("\" height=\"")
                .append(BOX_HEIGHT)
                .append("\" rx=\"9\"");
        out.append(boxLooks(box)).append("/>");
        mark(box.treatment(), x + 20, y + 22);
        text(
                x + 34,
                y + 27,
                "nb-name",
                "font-size=\"15\" font-weight=\"600\" fill=\"" + ink(box.treatment()) + "\"",
                box.box());
        text(
                x + 14,
                y + 66,
                "nb-count",
                "font-size=\"31\" font-weight=\"700\" fill=\"#16232e\"",
                words.count(box.count()));
        text(x + 14, y + 88, "nb-share", "font-size=\"15\" fill=\"#3f505d\"", words.percent(box.share()));
        change(box, x, y);
        if (linked) {
            out.append("</a>");
        }
    }

    private void change(BoxView box, int x, int y) {
        Integer change = box.change();
        if (change == null || change == 0) {
            return;
        }
        boolean up = change > 0;
        String arrow = (up ? "▲ " : "▼ ") + words.count(Math.abs(change));
        String attributes = "font-size=\"15\" font-weight=\"600\" text-anchor=\"end\" fill=\""
                + (up ? "#0c5b3f" : "#8c2317") + "\"";
        text(x + BOX_WIDTH - 14, y + 27, up ? "nb-change nb-up" : "nb-change nb-down", attributes, arrow);
    }

    private String boxLooks(BoxView box) {
        Treatment treatment = box.treatment();
        if (looks == Looks.CLASSES) {
            return " class=\"nb-box nb-" + name(treatment) + (box.unreachable() ? " nb-unreachable" : "") + "\"";
        }
        String dashes = box.unreachable() ? " stroke-dasharray=\"2 4\"" : "";
        return switch (treatment) {
            case DEVELOP ->
                " fill=\"#f8e8d6\" stroke=\"#b98a55\" stroke-width=\"1\""
                        + (box.unreachable() ? dashes : " stroke-dasharray=\"5 3\"");
            case KEEP -> " fill=\"#e6eef4\" stroke=\"#b4c6d3\" stroke-width=\"1\"" + dashes;
            case POOL -> " fill=\"#d3ebe2\" stroke=\"#1d7a5a\" stroke-width=\"2.5\"" + dashes;
        };
    }

    /** Triangle, square, disc: three shapes that differ without colour. */
    private void mark(Treatment treatment, int x, int y) {
        String look = looks == Looks.CLASSES
                ? " class=\"nb-mark nb-mark-" + name(treatment) + "\""
                : switch (treatment) {
                    case DEVELOP, KEEP -> " fill=\"none\" stroke=\"" + ink(treatment) + "\" stroke-width=\"1.8\"";
                    case POOL -> " fill=\"" + ink(treatment) + "\"";
                };
        switch (treatment) {
            case DEVELOP ->
                out.append("<path d=\"M")
                        .append(x - 6)
                        .append(' ')
                        .append(y + 5)
                        .append("h12l-6 -11z\"")
                        .append(look)
                        .append("/>");
            case KEEP ->
                out.append("<rect x=\"")
                        .append(x - 5)
                        .append("\" y=\"")
                        .append(y - 5)
                        .append("\" width=\"10\" height=\"10\"")
                        .append(look)
                        .append("/>");
            case POOL ->
                out.append("<circle cx=\"")
                        .append(x)
                        .append("\" cy=\"")
                        .append(y)
                        .append("\" r=\"6\"")
                        .append(look)
                        .append("/>");
        }
    }

    private void performanceAxis(int rows) {
        String level = "font-size=\"14\" fill=\"#4c5d6b\" text-anchor=\"middle\"";
        String cut = "font-size=\"14\" font-weight=\"600\" fill=\"#16232e\" text-anchor=\"end\"";
        for (int row = 0; row < rows; row++) {
            int top = TOP + (rows - 1 - row) * (BOX_HEIGHT + GAP);
            int middle = top + BOX_HEIGHT / 2;
            LevelView view = map.performanceLevels().get(row);
            List<String> lines = folded(view.label());
            for (int line = 0; line < lines.size(); line++) {
                turned(lines.size() == 1 ? 50 : 42 + 17 * line, middle, "nb-level", level, lines.get(line));
            }
            if (view.cut() != null) {
                text(LEFT - 8, top + BOX_HEIGHT + GAP / 2 + 5, "nb-cut nb-end", cut, view.cut());
            }
        }
        int middle = TOP + (rows * (BOX_HEIGHT + GAP) - GAP) / 2;
        turned(
                17,
                middle,
                "nb-axis",
                "font-size=\"14\" font-weight=\"600\" fill=\"#16232e\" text-anchor=\"middle\"",
                words.t("axis.performance") + " →");
    }

    private void potentialAxis(int columns, int rows) {
        int y = TOP + rows * (BOX_HEIGHT + GAP) - GAP;
        String level = "font-size=\"14\" fill=\"#4c5d6b\" text-anchor=\"middle\"";
        String cut = "font-size=\"14\" font-weight=\"600\" fill=\"#16232e\" text-anchor=\"middle\"";
        for (int column = 0; column < columns; column++) {
            int left = LEFT + column * (BOX_WIDTH + GAP);
            LevelView view = map.potentialLevels().get(column);
            text(left + BOX_WIDTH / 2, y + 20, "nb-level nb-middle", level, view.label());
            if (view.cut() != null) {
                text(left - GAP / 2, y + 20, "nb-cut nb-middle", cut, view.cut());
            }
        }
        int middle = LEFT + (columns * (BOX_WIDTH + GAP) - GAP) / 2;
        text(
                middle,
                y + 48,
                "nb-axis nb-middle",
                "font-size=\"14\" font-weight=\"600\" fill=\"#16232e\" text-anchor=\"middle\"",
                words.t("axis.potential") + " →");
    }

    /** A long label in two lines, broken at the space nearest its middle. */
    private static List<String> folded(String label) {
        int best = -1;
        for (int i = label.indexOf(' '); i >= 0; i = label.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(2 * i - label.length()) < Math.abs(2 * best - label.length())) {
                best = i;
            }
        }
        return label.length() <= 12 || best < 0
                ? List.of(label)
                : List.of(label.substring(0, best), label.substring(best + 1));
    }

    private void turned(int x, int y, String classes, String attributes, String content) {
        out.append("<text transform=\"translate(")
                .append(x)
                .append(' ')
                .append(y)
                .append(") rotate(-90)\"");
        finish(classes + " nb-middle", attributes, content);
    }

    private void text(int x, int y, String classes, String attributes, String content) {
        out.append("<text x=\"").append(x).append("\" y=\"").append(y).append('"');
        finish(classes, attributes, content);
    }

    private void finish(String classes, String attributes, String content) {
        out.append(' ').append(looks == Looks.CLASSES ? "class=\"" + classes + "\"" : attributes);
        if (linked) {
            out.append(" aria-hidden=\"true\"");
        }
        out.append('>').append(Svg.escape(content)).append("</text>");
    }

    private static String ink(Treatment treatment) {
        return switch (treatment) {
            case DEVELOP -> "#7d4307";
            case KEEP -> "#2b5069";
            case POOL -> "#0c5b3f";
        };
    }

    static String name(Treatment treatment) {
        return switch (treatment) {
            case DEVELOP -> "develop";
            case KEEP -> "keep";
            case POOL -> "pool";
        };
    }
}
