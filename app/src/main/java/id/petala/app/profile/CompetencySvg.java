package id.petala.app.profile;

import id.petala.app.platform.Circle;
import id.petala.app.platform.Svg;
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
    private final Svg svg;

    private CompetencySvg(List<CompetencyLine> lines, Words words) {
        this.lines = lines;
        this.words = words;
        this.top = top(lines);
        int height = lines.size() < RADAR_FROM ? lines.size() * BAR_ROW + 8 : HEIGHT;
        this.svg = Svg.of("radar", WIDTH, height, title());
    }

    /** The picture; the table beside it says the same. */
    static String of(List<CompetencyLine> lines, Words words) {
        CompetencySvg picture = new CompetencySvg(lines, words);
        return lines.size() < RADAR_FROM ? picture.bars() : picture.radar();
    }

    /** The smallest whole number that no score and no standard exceeds. */
    private static int top(List<CompetencyLine> lines) {
        BigDecimal most = BigDecimal.ONE;
        for (CompetencyLine line : lines) {
            most = most.max(line.score()).max(line.standard() == null ? BigDecimal.ZERO : line.standard());
        }
        return most.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private String title() {
        long below = lines.stream().filter(CompetencyLine::below).count();
        return words.t("profile.competency.picture", lines.size(), below);
    }

    private String radar() {
        rings();
        for (int at = 0; at < lines.size(); at++) {
            svg.line("radar-axis", MIDDLE_X, MIDDLE_Y, x(at, RADIUS), y(at, RADIUS));
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
        return svg.drawn();
    }

    private void rings() {
        int step = (top + MOST_RINGS - 1) / MOST_RINGS;
        for (int level = step; level <= top; level += step) {
            int reach = RADIUS * level / top;
            List<String> corners = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                corners.add(x(at, reach) + "," + y(at, reach));
            }
            svg.polygon("radar-ring", corners);
            svg.text("radar-level", MIDDLE_X + 4, MIDDLE_Y - reach + 12, words.count(level));
        }
    }

    private void area(String style, List<? extends @Nullable BigDecimal> values) {
        List<String> corners = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            BigDecimal value = values.get(at);
            int reach = value == null ? 0 : reach(value);
            corners.add(x(at, reach) + "," + y(at, reach));
        }
        svg.polygon(style, corners);
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

    private String bars() {
        for (int at = 0; at < lines.size(); at++) {
            bar(lines.get(at), at * BAR_ROW + 20);
        }
        return svg.drawn();
    }

    private void bar(CompetencyLine line, int y) {
        svg.text("radar-name", BAR_LEFT, y, line.name());
        svg.rect("radar-ring", BAR_LEFT, y + 8, BAR_WIDTH, 16);
        svg.rect("radar-score", BAR_LEFT, y + 8, along(line.score(), BAR_WIDTH), 16);
        if (line.standard() != null) {
            int x = BAR_LEFT + along(line.standard(), BAR_WIDTH);
            svg.line("radar-standard", x, y + 3, x, y + 29);
        }
        mark(line.below(), BAR_LEFT + along(line.score(), BAR_WIDTH), y + 16);
    }

    /** A circle where the standard is met, a triangle on its tip where it is not. */
    private void mark(boolean below, int x, int y) {
        if (below) {
            svg.polygon("radar-below", List.of((x - 7) + "," + (y - 6), (x + 7) + "," + (y - 6), x + "," + (y + 7)));
        } else {
            svg.circle("radar-met", x, y, 5);
        }
    }

    private int x(int at, int reach) {
        return MIDDLE_X + reach * Circle.sine(at, lines.size()) / Circle.WHOLE;
    }

    private int y(int at, int reach) {
        return MIDDLE_Y - reach * Circle.cosine(at, lines.size()) / Circle.WHOLE;
    }
}
