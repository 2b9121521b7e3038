package id.petala.app.post;

import id.petala.app.platform.Radar;
import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import id.petala.app.post.PostSheet.Compared;
import id.petala.app.post.PostSheet.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standard of a post as a radar, with some people laid over it. Who was not assessed in a competency has no corner there. */
final class RadarSvg {

    private RadarSvg() {}

    /** The picture; null with too few competencies. The table beside it says the same. */
    static @Nullable String of(List<Level> standard, List<Compared> people, Words words) {
        if (standard.size() < Radar.FROM) {
            return null;
        }
        List<String> names = standard.stream().map(Level::competency).toList();
        List<BigDecimal> asked = standard.stream().map(Level::level).toList();
        List<List<@Nullable BigDecimal>> reached =
                people.stream().map(RadarSvg::levels).toList();
        List<@Nullable BigDecimal> all = new ArrayList<>(asked);
        reached.forEach(all::addAll);
        Radar radar = Radar.of(words.t("jabatan.radar", standard.size(), people.size()), names, all, words);
        for (int person = 0; person < reached.size(); person++) {
            int which = person;
            radar.area("radar-person radar-person-" + which, reached.get(person));
            radar.marks(reached.get(person), (_, x, y) -> mark(radar.svg(), which, x, y));
        }
        radar.area("radar-standard", asked);
        return radar.svg().drawn();
    }

    private static List<@Nullable BigDecimal> levels(Compared person) {
        List<@Nullable BigDecimal> levels = new ArrayList<>();
        person.gaps().forEach(gap -> levels.add(gap.level()));
        return levels;
    }

    /** A circle, a square and a triangle, so that people differ without colour. */
    private static void mark(Svg svg, int which, int x, int y) {
        String style = "radar-mark-" + which;
        switch (which) {
            case 0 -> svg.circle(style, x, y, 5);
            case 1 -> svg.rect(style, x - 5, y - 5, 10, 10);
            default -> svg.polygon(style, List.of((x - 6) + "," + (y + 5), (x + 6) + "," + (y + 5), x + "," + (y - 7)));
        }
    }
}
