package id.petala.app.post;

import id.petala.app.platform.Circle;
import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import id.petala.app.post.PostSheet.Compared;
import id.petala.app.post.PostSheet.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The standard of a post as a radar, with some people laid over it. Who was not assessed in a competency has no corner there.
 * Drawn in whole units of the picture.
 */
final class RadarSvg {

    /** Fewer make no area. */
    static final int FROM = 3;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;
    private static final int MIDDLE_X = 320;
    private static final int MIDDLE_Y = 220;
    private static final int RADIUS = 145;
    private static final int LABELS = 163;
    private static final int LINE = 17;
    private static final int LETTERS = 17;

    private final List<Level> standard;
    private final int top;
    private final Svg svg;

    private RadarSvg(List<Level> standard, List<Compared> people, Words words) {
        this.standard = standard;
        this.top = top(standard, people);
        this.svg = Svg.of("radar", WIDTH, HEIGHT, words.t("jabatan.radar", standard.size(), people.size()));
    }

    /** The picture; null with too few competencies. The table beside it says the same. */
    static @Nullable String of(List<Level> standard, List<Compared> people, Words words) {
        return standard.size() < FROM ? null : new RadarSvg(standard, people, words).drawn(people, words);
    }

    private static int top(List<Level> standard, List<Compared> people) {
        Stream<BigDecimal> levels = people.stream()
                .flatMap(person -> person.gaps().stream())
                .map(PostSheet.Gap::level)
                .filter(Objects::nonNull)
                .map(level -> level);
        return Stream.concat(standard.stream().map(Level::level), levels)
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private String drawn(List<Compared> people, Words words) {
        for (int level = 1; level <= top; level++) {
            int reach = RADIUS * level / top;
            svg.polygon("radar-ring", corners(standard.stream().map(_ -> reach).toList()));
            svg.text("radar-level", MIDDLE_X + 4, MIDDLE_Y - reach + 12, words.count(level));
        }
        for (int at = 0; at < standard.size(); at++) {
            svg.line("radar-axis", MIDDLE_X, MIDDLE_Y, x(at, RADIUS), y(at, RADIUS));
        }
        for (int person = 0; person < people.size(); person++) {
            person(people.get(person), person);
        }
        svg.polygon(
                "radar-standard",
                corners(standard.stream().map(one -> reach(one.level())).toList()));
        for (int at = 0; at < standard.size(); at++) {
            label(at);
        }
        return svg.drawn();
    }

    private void person(Compared person, int which) {
        List<@Nullable Integer> reaches = new ArrayList<>();
        person.gaps().forEach(gap -> reaches.add(gap.level() == null ? null : reach(gap.level())));
        svg.polygon("radar-person radar-person-" + which, corners(reaches));
        for (int at = 0; at < reaches.size(); at++) {
            Integer reach = reaches.get(at);
            if (reach != null) {
                mark(which, x(at, reach), y(at, reach));
            }
        }
    }

    /** A circle, a square and a triangle, so that people differ without colour. */
    private void mark(int which, int x, int y) {
        String style = "radar-mark-" + which;
        switch (which) {
            case 0 -> svg.circle(style, x, y, 5);
            case 1 -> svg.rect(style, x - 5, y - 5, 10, 10);
            default -> svg.polygon(style, List.of((x - 6) + "," + (y + 5), (x + 6) + "," + (y + 5), x + "," + (y - 7)));
        }
    }

    private List<String> corners(List<? extends @Nullable Integer> reaches) {
        List<String> corners = new ArrayList<>();
        for (int at = 0; at < reaches.size(); at++) {
            Integer reach = reaches.get(at);
            if (reach != null) {
                corners.add(x(at, reach) + "," + y(at, reach));
            }
        }
        return corners;
    }

    private int reach(BigDecimal level) {
        return level.multiply(BigDecimal.valueOf(RADIUS))
                .divide(BigDecimal.valueOf(top), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private void label(int at) {
        int x = x(at, LABELS);
        int lean = x - MIDDLE_X;
        String anchor = lean > 8 ? "nb-start" : lean < -8 ? "nb-end" : "nb-middle";
        List<String> parts = broken(standard.get(at).competency());
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

    private int x(int at, int reach) {
        return MIDDLE_X + reach * Circle.sine(at, standard.size()) / Circle.WHOLE;
    }

    private int y(int at, int reach) {
        return MIDDLE_Y - reach * Circle.cosine(at, standard.size()) / Circle.WHOLE;
    }
}
