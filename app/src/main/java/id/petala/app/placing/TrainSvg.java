package id.petala.app.placing;

import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import java.util.List;

/**
 * Draws a train: posts below each other, each mover's arrow upwards from the post left to the post taken, the seat left open
 * at the end. It repeats what the table beside it says.
 */
final class TrainSvg {

    private static final int WIDTH = 320;
    private static final int BOX = 46;
    private static final int GAP = 38;
    private static final int MARGIN = 2;
    private static final int LEFT = 14;
    private static final int SHAFT = 26;
    private static final int LETTERS = 43;

    private final Words words;

    TrainSvg(Words words) {
        this.words = words;
    }

    /** A post with its unit. */
    record Stop(String post, String unit) {}

    /** Somebody and the post left. */
    record Coach(String person, Stop from) {}

    /**
     * The picture.
     *
     * @param first the post that the first of them takes
     * @param circle whether the last post is the first again
     */
    String of(Stop first, List<Coach> coaches, boolean circle) {
        Svg svg = Svg.beside("train", WIDTH, 2 * MARGIN + BOX + coaches.size() * (BOX + GAP));
        int y = MARGIN;
        box(svg, y, first, circle ? words.t("placing.circle-begins") : words.t("placing.seat-filled"), "train-filled");
        for (int i = 0; i < coaches.size(); i++) {
            Coach coach = coaches.get(i);
            arrow(svg, y + BOX, coach.person());
            y += BOX + GAP;
            boolean last = i == coaches.size() - 1;
            String said = !last ? "" : circle ? words.t("placing.circle-ends") : words.t("placing.seat-open");
            box(svg, y, coach.from(), said, last && !circle ? "train-open" : "train-post");
        }
        return svg.drawn();
    }

    private static void arrow(Svg svg, int y, String person) {
        svg.line("train-line", SHAFT, y + GAP, SHAFT, y + 4);
        svg.polygon(
                "train-head",
                List.of(SHAFT + "," + (y + 2), (SHAFT - 5) + "," + (y + 11), (SHAFT + 5) + "," + (y + 11)));
        svg.text("train-person", SHAFT + 14, y + GAP / 2 + 5, cut(person, LETTERS - 4));
    }

    private static void box(Svg svg, int y, Stop stop, String said, String looks) {
        svg.rect(looks, MARGIN, y, WIDTH - 2 * MARGIN, BOX);
        svg.text("train-title", LEFT, y + 19, cut(stop.post(), LETTERS));
        String unit = unit(stop);
        String below = said.isEmpty() ? unit : unit.isEmpty() ? said : said + " · " + unit;
        svg.text("train-unit", LEFT, y + 36, cut(below, LETTERS + 4));
    }

    /** Where the name of the post, as far as it is seen, doesn't say it. */
    private static String unit(Stop stop) {
        return cut(stop.post(), LETTERS).contains(stop.unit()) ? "" : stop.unit();
    }

    private static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
    }
}
