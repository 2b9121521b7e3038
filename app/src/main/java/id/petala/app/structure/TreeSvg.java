package id.petala.app.structure;

import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import id.petala.app.structure.StructureFilter.Tint;
import id.petala.app.structure.TreeLayout.Line;
import id.petala.app.structure.TreeLayout.Placed;
import id.petala.app.talent.Terms;
import id.petala.app.talent.Treatment;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the chart: every box a link, its state told by tint, sign and words, so that it reads in grey and without being
 * seen.
 */
final class TreeSvg {

    /** So many thousandths of a unit one letter of a line needs on average. */
    private static final int TITLE_LETTER = 7_400;

    private static final int LETTER = 6_400;
    private static final int LEFT = 16;
    private static final int SIGN = 26;
    private static final int MORE_WIDTH = 38;
    private static final int MORE_HEIGHT = 20;

    private final Words words;
    private final Tint tint;
    private final TreeLayout layout;
    private final Svg svg;

    private TreeSvg(List<PostBox> tops, Words words, Tint tint, String title) {
        this.words = words;
        this.tint = tint;
        this.layout = TreeLayout.of(tops);
        this.svg = Svg.links("chart", TreeLayout.WIDTH, layout.height(), title);
    }

    static String of(List<PostBox> tops, Words words, Tint tint, String title) {
        return new TreeSvg(tops, words, tint, title).drawn();
    }

    private String drawn() {
        for (Line line : layout.lines()) {
            svg.line("chart-line", line.x(), line.y(), line.toX(), line.toY());
        }
        layout.boxes().forEach(this::box);
        return svg.drawn();
    }

    private void box(Placed placed) {
        PostBox box = placed.box();
        svg.add("<g class=\"chart-post " + looks(box) + (box.faint() ? " chart-faint" : "") + "\">");
        open(box.address(), sentence(box));
        svg.rect("chart-box", placed.x(), placed.y(), placed.width(), TreeLayout.BOX);
        svg.rect("chart-band", placed.x(), placed.y(), 5, TreeLayout.BOX);
        sign(box, placed.x() + placed.width() - 16, placed.y() + 15);
        texts(placed);
        svg.add("</a>");
        more(placed);
        svg.add("</g>");
    }

    private void open(String address, String label) {
        svg.add("<a href=\"" + Svg.escape(address) + "\" aria-label=\"" + Svg.escape(label) + "\">");
    }

    private String looks(PostBox box) {
        Treatment treatment = box.treatment();
        if (tint == Tint.BOX) {
            return "chart-" + (treatment == null ? "unboxed" : Terms.style(treatment));
        }
        return "chart-" + box.state().style();
    }

    /** A full disc, a half one, a square, a ring: held, soon vacant, acting, vacant; or the number of the box. */
    private void sign(PostBox box, int x, int y) {
        if (tint == Tint.BOX) {
            svg.text("chart-number", x, y + 5, box.box() == null ? "–" : box.box());
            return;
        }
        switch (box.state()) {
            case HELD -> svg.circle("chart-sign-full", x, y, 5);
            case SOON_VACANT -> {
                svg.circle("chart-sign", x, y, 5);
                svg.add("<path class=\"chart-sign-full\" d=\"M" + x + " " + (y - 5) + "a5 5 0 0 1 0 10z\"/>");
            }
            case ACTING -> svg.rect("chart-sign", x - 5, y - 5, 10, 10);
            case VACANT -> svg.circle("chart-sign", x, y, 5);
        }
    }

    private void texts(Placed placed) {
        PostBox box = placed.box();
        int x = placed.x() + LEFT;
        int inner = placed.width() - LEFT - 8;
        List<String> title = wrapped(box.shortName(), (inner - SIGN) * 1000 / TITLE_LETTER);
        int y = placed.y() + (title.size() == 1 ? 24 : 18);
        for (String line : title) {
            svg.text("chart-title", x, y, line);
            y += 15;
        }
        svg.text("chart-holder", x, y + 1, cut(holder(box), inner * 1000 / LETTER));
        int room = inner - (box.hidden() > 0 ? MORE_WIDTH : 0);
        svg.text("chart-state", x, y + 16, state(box, room * 1000 / LETTER));
    }

    private String holder(PostBox box) {
        List<String> names = new ArrayList<>(box.holders());
        names.addAll(box.acting());
        if (names.isEmpty()) {
            return words.t("structure.nobody");
        }
        return names.size() == 1 ? names.getFirst() : words.t("structure.and-more", names.getFirst(), names.size() - 1);
    }

    /** As much as there is room for: the state always. */
    private static String state(PostBox box, int letters) {
        String whole = state(box);
        return whole.length() <= letters ? whole : cut(box.stateWords(), letters);
    }

    private static String state(PostBox box) {
        return box.boxWords().isEmpty() ? box.stateWords() : box.stateWords() + " · " + box.boxWords();
    }

    private void more(Placed placed) {
        PostBox box = placed.box();
        if (box.hidden() == 0 || box.drill() == null) {
            return;
        }
        int x = placed.x() + placed.width() - MORE_WIDTH - 4;
        int y = placed.y() + TreeLayout.BOX - MORE_HEIGHT - 4;
        open(box.drill(), words.t("structure.more.label", box.hidden(), box.name()));
        svg.add("<rect class=\"chart-more\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + MORE_WIDTH + "\" height=\""
                + MORE_HEIGHT + "\" rx=\"10\"/>");
        svg.text("chart-more-text", x + MORE_WIDTH / 2, y + 14, words.t("structure.more", box.hidden()));
        svg.add("</a>");
    }

    /** The box in words, for those who don't see it. */
    private String sentence(PostBox box) {
        List<String> parts = new ArrayList<>();
        parts.add(Terms.post(box.name(), box.unit()));
        parts.add(box.holders().isEmpty() ? words.t("succession.nobody") : String.join("; ", box.holders()));
        parts.addAll(box.acting());
        parts.add(state(box));
        return String.join(", ", parts);
    }

    /** A text in one line or two, the second cut where it is too long. */
    private static List<String> wrapped(String text, int letters) {
        if (text.length() <= letters) {
            return List.of(text);
        }
        int space = text.lastIndexOf(' ', letters);
        int end = space < letters / 3 ? letters : space;
        return List.of(text.substring(0, end).strip(), cut(text.substring(end).strip(), letters));
    }

    private static String cut(String text, int letters) {
        return text.length() <= letters
                ? text
                : text.substring(0, Math.max(1, letters - 1)).strip() + "…";
    }
}
