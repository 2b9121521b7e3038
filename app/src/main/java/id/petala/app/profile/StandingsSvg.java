package id.petala.app.profile;

import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import id.petala.app.run.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boxes of a person over the kept runs as steps, from the oldest run on the left. Drawn in whole units of the picture. */
final class StandingsSvg {

    private static final int LEFT = 64;
    private static final int TOP = 18;
    private static final int STEP = 26;
    private static final int WIDTH = 560;
    private static final int BOTTOM = 34;

    private final List<Standing> runs;
    private final List<String> boxes;
    private final Words words;
    private final Svg svg;

    private StandingsSvg(List<Standing> runs, List<String> boxes, Words words) {
        this.runs = runs;
        this.boxes = boxes;
        this.words = words;
        int height = TOP + boxes.size() * STEP + BOTTOM;
        this.svg = Svg.of("steps", WIDTH, height, words.t("standing.picture", runs.size()));
    }

    /**
     * The picture; the table beside it says the same.
     *
     * @param runs the oldest first
     * @param boxes codes, the lowest first
     */
    static String of(List<Standing> runs, List<String> boxes, Words words) {
        return new StandingsSvg(runs, boxes, words).draw();
    }

    private String draw() {
        for (String box : boxes) {
            svg.line("radar-axis", LEFT, y(box), WIDTH - 8, y(box));
            svg.text("radar-level nb-end", LEFT - 8, y(box) + 5, words.t("box.name", box));
        }
        for (int at = 0; at < runs.size(); at++) {
            run(at);
        }
        return svg.drawn();
    }

    private void run(int at) {
        Standing now = runs.get(at);
        if (known(now)) {
            int y = y(now.box());
            svg.line("steps-line", x(at), y, x(at + 1), y);
            if (at > 0 && joins(runs.get(at - 1), now)) {
                svg.line("steps-line", x(at), y(runs.get(at - 1).box()), x(at), y);
            }
            svg.circle("radar-met", x(at), y, 5);
        }
        boolean few = runs.size() <= 4;
        if (few || at == 0 || at == runs.size() - 1) {
            String anchor = few || at == 0 ? "" : " nb-end";
            int x = few || at == 0 ? x(at) : x(at + 1);
            svg.text(
                    "radar-level" + anchor,
                    x,
                    TOP + boxes.size() * STEP + 20,
                    words.date(now.run().asOf()));
        }
    }

    private boolean known(Standing standing) {
        return standing.box() != null && boxes.contains(standing.box());
    }

    /** Boxes of two instruments are not one line. */
    private boolean joins(Standing before, Standing now) {
        return known(before) && before.run().instrument().equals(now.run().instrument());
    }

    private int x(int at) {
        return LEFT + (WIDTH - 8 - LEFT) * at / runs.size();
    }

    private int y(@Nullable String box) {
        return TOP + (boxes.size() - 1 - boxes.indexOf(box)) * STEP + STEP / 2;
    }
}
