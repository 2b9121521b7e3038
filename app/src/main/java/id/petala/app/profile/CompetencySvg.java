package id.petala.app.profile;

import id.petala.app.platform.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Competencies against the standard of the post: from three on a radar, fewer as bars. Drawn in whole units of the picture, with class
 * names for the page's style sheet.
 */
final class CompetencySvg {

    /** Fewer make no area. */
    static final int RADAR_FROM = 3;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int MIDDLE_X = 320;
    private static final int MIDDLE_Y = 210;
    private static final int RADIUS = 140;
    private static final int LABELS = 158;
    private static final int LINE = 17;
    private static final int LETTERS = 17;
    private static final int MOST_RINGS = 6;

    private static final int BAR_LEFT = 16;
    private static final int BAR_WIDTH = 560;
    private static final int BAR_ROW = 58;

    private final List<CompetencyLine> lines;
    private final Words words;
    private final int top;
    private final StringBuilder out = new StringBuilder(4_096);

    private CompetencySvg(List<CompetencyLine> lines, Words words) {
        this.lines = lines;
        this.words = words;
        this.top = top(lines);
    }

    /** The picture; the table beside it says the same. */
    static String of(List<CompetencyLine> lines, Words words) {
        CompetencySvg svg = new CompetencySvg(lines, words);
        return lines.size() < RADAR_FROM ? svg.bars() : svg.radar();
    }

    /** The smallest whole number that no score and no standard exceeds. */
    private static int top(List<CompetencyLine> lines) {
        BigDecimal most = BigDecimal.ONE;
        for (CompetencyLine line : lines) {
            most = most.max(line.score()).max(line.standard() == null ? BigDecimal.ZERO : line.standard());
        }
        return most.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private void open(int height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"radar\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"radar-title\"><title id=\"radar-title\">")
                .append(escape(title()))
                .append("</title>");
    }

    private String title() {
        long below = lines.stream().filter(CompetencyLine::below).count();
        return words.t("profile.competency.picture", lines.size(), below);
    }

    private String radar() {
        open(HEIGHT);
        rings();
        for (int at = 0; at < lines.size(); at++) {
            line("radar-axis", MIDDLE_X, MIDDLE_Y, x(at, RADIUS), y(at, RADIUS));
        }
        if (lines.stream().allMatch(line -> line.standard() != null)) {
            area("radar-standard", lines.stream().map(CompetencyLine::standard).toList());
        }
        area("radar-score", lines.stream().map(CompetencyLine::score).toList());
        for (int at = 0; at < lines.size(); at++) {
            int reach = reach(lines.get(at).score());
            mark(lines.get(at).below(), x(at, reach), y(at, reach));
            label(at);
        }
        return out.append("</svg>").toString();
    }

    private void rings() {
        int step = (top + MOST_RINGS - 1) / MOST_RINGS;
        for (int level = step; level <= top; level += step) {
            int reach = RADIUS * level / top;
            List<String> corners = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                corners.add(x(at, reach) + "," + y(at, reach));
            }
            polygon("radar-ring", corners);
            text("radar-level", MIDDLE_X + 4, MIDDLE_Y - reach + 12, words.count(level));
        }
    }

    private void area(String style, List<? extends @Nullable BigDecimal> values) {
        List<String> corners = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            BigDecimal value = values.get(at);
            int reach = value == null ? 0 : reach(value);
            corners.add(x(at, reach) + "," + y(at, reach));
        }
        polygon(style, corners);
    }

    private int reach(BigDecimal value) {
        return along(value, RADIUS);
    }

    private int along(BigDecimal value, int length) {
        return value.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(length))
                .divide(BigDecimal.valueOf(top), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private void label(int at) {
        int x = x(at, LABELS);
        int lean = x - MIDDLE_X;
        String anchor = lean > 8 ? "nb-start" : lean < -8 ? "nb-end" : "nb-middle";
        List<String> parts = broken(lines.get(at).name());
        int y = y(at, LABELS) + 5 - (parts.size() - 1) * LINE * (MIDDLE_Y + RADIUS - y(at, RADIUS)) / (2 * RADIUS);
        for (int part = 0; part < parts.size(); part++) {
            text("radar-name " + anchor, x, y + part * LINE, parts.get(part));
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

    private String bars() {
        open(lines.size() * BAR_ROW + 8);
        for (int at = 0; at < lines.size(); at++) {
            bar(lines.get(at), at * BAR_ROW + 20);
        }
        return out.append("</svg>").toString();
    }

    private void bar(CompetencyLine line, int y) {
        text("radar-name", BAR_LEFT, y, line.name());
        rect("radar-ring", y + 8, BAR_WIDTH);
        rect("radar-score", y + 8, along(line.score(), BAR_WIDTH));
        if (line.standard() != null) {
            int x = BAR_LEFT + along(line.standard(), BAR_WIDTH);
            line("radar-standard", x, y + 3, x, y + 29);
        }
        mark(line.below(), BAR_LEFT + along(line.score(), BAR_WIDTH), y + 16);
    }

    private void rect(String style, int y, int width) {
        out.append("<rect class=\"")
                .append(style)
                .append("\" x=\"" + BAR_LEFT + "\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"16\"/>");
    }

    /** A circle where the standard is met, a triangle on its tip where it is not. */
    private void mark(boolean below, int x, int y) {
        if (below) {
            polygon("radar-below", List.of((x - 7) + "," + (y - 6), (x + 7) + "," + (y - 6), x + "," + (y + 7)));
        } else {
            out.append("<circle class=\"radar-met\" cx=\"")
                    .append(x)
                    .append("\" cy=\"")
                    .append(y)
                    .append("\" r=\"5\"/>");
        }
    }

    private void polygon(String style, List<String> corners) {
        out.append("<polygon class=\"")
                .append(style)
                .append("\" points=\"")
                .append(String.join(" ", corners))
                .append("\"/>");
    }

    private void line(String style, int x, int y, int toX, int toY) {
        out.append("<line class=\"")
                .append(style)
                .append("\" x1=\"")
                .append(x)
                .append("\" y1=\"")
                .append(y)
                .append("\" x2=\"")
                .append(toX)
                .append("\" y2=\"")
                .append(toY)
                .append("\"/>");
    }

    private void text(String style, int x, int y, String text) {
        out.append("<text class=\"")
                .append(style)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">")
                .append(escape(text))
                .append("</text>");
    }

    private int x(int at, int reach) {
        return MIDDLE_X + reach * Circle.sine(at, lines.size()) / Circle.WHOLE;
    }

    private int y(int at, int reach) {
        return MIDDLE_Y - reach * Circle.cosine(at, lines.size()) / Circle.WHOLE;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
