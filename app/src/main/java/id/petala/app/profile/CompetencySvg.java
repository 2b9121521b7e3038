package id.petala.app.profile;

import id.petala.app.platform.Radar;
import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Competencies against the standard of the post: from three on a radar, fewer as bars. */
final class CompetencySvg {

    private static final int WIDTH = 640;
    private static final int BAR_LEFT = 16;
    private static final int BAR_WIDTH = 560;
    private static final int BAR_ROW = 58;

    private final List<CompetencyLine> lines;
    private final List<BigDecimal> scores;
    private final List<@Nullable BigDecimal> standards = new ArrayList<>();
    private final List<@Nullable BigDecimal> all;

    private CompetencySvg(List<CompetencyLine> lines) {
        this.lines = lines;
        this.scores = lines.stream().map(CompetencyLine::score).toList();
        lines.forEach(line -> standards.add(line.standard()));
        this.all = new ArrayList<>(scores);
        all.addAll(standards);
    }

    /** The picture; the table beside it says the same. */
    static String of(List<CompetencyLine> lines, Words words) {
        CompetencySvg picture = new CompetencySvg(lines);
        long below = lines.stream().filter(CompetencyLine::below).count();
        String title = words.t("profile.competency.picture", lines.size(), below);
        return lines.size() < Radar.FROM ? picture.bars(title) : picture.radar(title, words);
    }

    private String radar(String title, Words words) {
        Radar radar = Radar.of(title, lines.stream().map(CompetencyLine::name).toList(), all, words);
        if (!standards.contains(null)) {
            radar.area("radar-standard", standards);
        }
        radar.area("radar-score", scores);
        radar.marks(scores, (at, x, y) -> mark(radar.svg(), lines.get(at).below(), x, y));
        return radar.svg().drawn();
    }

    private String bars(String title) {
        Svg svg = Svg.of("radar", WIDTH, lines.size() * BAR_ROW + 8, title);
        int top = Radar.top(all);
        for (int at = 0; at < lines.size(); at++) {
            bar(svg, lines.get(at), top, at * BAR_ROW + 20);
        }
        return svg.drawn();
    }

    private static void bar(Svg svg, CompetencyLine line, int top, int y) {
        int score = Radar.along(line.score(), top, BAR_WIDTH);
        svg.text("radar-name", BAR_LEFT, y, line.name());
        svg.rect("radar-ring", BAR_LEFT, y + 8, BAR_WIDTH, 16);
        svg.rect("radar-score", BAR_LEFT, y + 8, score, 16);
        if (line.standard() != null) {
            int x = BAR_LEFT + Radar.along(line.standard(), top, BAR_WIDTH);
            svg.line("radar-standard", x, y + 3, x, y + 29);
        }
        mark(svg, line.below(), BAR_LEFT + score, y + 16);
    }

    /** A circle where the standard is met, a triangle on its tip where it is not. */
    private static void mark(Svg svg, boolean below, int x, int y) {
        if (below) {
            svg.polygon("radar-below", List.of((x - 7) + "," + (y - 6), (x + 7) + "," + (y - 6), x + "," + (y + 7)));
        } else {
            svg.circle("radar-met", x, y, 5);
        }
    }
}
