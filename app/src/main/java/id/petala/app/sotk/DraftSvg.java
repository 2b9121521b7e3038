package id.petala.app.sotk;

import id.petala.app.platform.Svg;
import java.util.List;

/** Draws one structure: a box a post, set in below the one above it, its state told by tint and words. */
final class DraftSvg {

    private static final int WIDTH = 440;
    private static final int BOX = 46;
    private static final int ROW = 54;
    private static final int INDENT = 20;
    private static final int MARGIN = 4;
    private static final int LEFT = 14;

    /** So many thousandths of a unit one letter needs on average. */
    private static final int LETTER = 6_900;

    /**
     * A post.
     *
     * @param depth how many posts of the picture stand above it
     * @param style the end of a class name of the style sheet
     */
    record Box(String name, String state, int depth, String style) {}

    private DraftSvg() {}

    static String of(String kind, String title, List<Box> boxes) {
        Svg svg = Svg.of(kind, WIDTH, Math.max(1, boxes.size()) * ROW + 2 * MARGIN, title);
        for (int row = 0; row < boxes.size(); row++) {
            line(svg, boxes, row);
        }
        for (int row = 0; row < boxes.size(); row++) {
            box(svg, boxes.get(row), MARGIN + row * ROW);
        }
        return svg.drawn();
    }

    /** From the post above down and across. */
    private static void line(Svg svg, List<Box> boxes, int row) {
        int depth = boxes.get(row).depth();
        int above = row - 1;
        while (above >= 0 && boxes.get(above).depth() >= depth) {
            above--;
        }
        if (above >= 0) {
            int x = MARGIN + (depth - 1) * INDENT + INDENT / 2;
            int y = MARGIN + row * ROW + BOX / 2;
            svg.line("chart-line", x, MARGIN + above * ROW + BOX, x, y);
            svg.line("chart-line", x, y, x + INDENT / 2, y);
        }
    }

    private static void box(Svg svg, Box box, int y) {
        int x = MARGIN + box.depth() * INDENT;
        int width = WIDTH - MARGIN - x;
        int letters = (width - 2 * LEFT) * 1000 / LETTER;
        svg.add("<g class=\"chart-" + box.style() + "\">");
        svg.rect("chart-box", x, y, width, BOX);
        svg.rect("chart-band", x, y, 5, BOX);
        svg.text("chart-title", x + LEFT, y + 19, cut(box.name(), letters));
        svg.text("chart-state", x + LEFT, y + 36, cut(box.state(), letters));
        svg.add("</g>");
    }

    private static String cut(String text, int letters) {
        return text.length() <= letters
                ? text
                : text.substring(0, Math.max(1, letters - 1)).strip() + "…";
    }
}
