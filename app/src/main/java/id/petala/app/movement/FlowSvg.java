package id.petala.app.movement;

import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The flows between two maps drawn as SVG: the places of the earlier map on the left, those of the later on the right,
 * between them bands as thick as there are people. The way a band goes is told by its pattern, its sign and its tint;
 * coordinates are whole tenths of a pixel.
 */
final class FlowSvg {

    private static final int WIDTH = 7_200;
    private static final int GUTTER = 1_650;
    private static final int NODE = 110;
    private static final int TOP = 420;
    private static final int TALL = 4_600;
    private static final int GAP = 70;
    private static final int BOX_SLOT = 250;
    private static final int BESIDE_SLOT = 470;
    private static final int HAIR = 8;
    private static final int SIGNED = 150;

    private final Flows flows;
    private final PlaceWords places;
    private final Words words;
    private final int all;
    private final List<Node> left;
    private final List<Node> right;
    private final Svg svg;

    private FlowSvg(Flows flows, String title, Words words) {
        this.flows = flows;
        this.words = words;
        this.places = new PlaceWords(words);
        this.all = Math.max(1, flows.walkers().size());
        this.left = side(flows.before(), from -> thickness(from, true));
        this.right = side(flows.after(), to -> thickness(to, false));
        int height = Math.max(height(flows.before(), left), height(flows.after(), right));
        this.svg = Svg.of("flows", WIDTH, height, title, words.t("movement.picture.desc"));
    }

    /**
     * The picture with its description.
     *
     * @param before the day of the earlier map, in words
     * @param after the day of the later map, in words
     */
    static String of(Flows flows, String before, String after, Words words) {
        String title = words.t("movement.picture.title", before, after);
        return new FlowSvg(flows, title, words).draw(before, after);
    }

    private String draw(String before, String after) {
        patterns();
        heads(before, after);
        bands(false);
        bands(true);
        nodes(flows.before(), left, GUTTER - NODE, true);
        nodes(flows.after(), right, WIDTH - GUTTER, false);
        return svg.drawn();
    }

    /** Where a place is drawn: where it begins, and how thick it is. */
    private record Node(int top, int thick) {}

    private List<Node> side(Places side, IntUnaryOperator thickness) {
        List<Node> nodes = new ArrayList<>();
        int y = TOP;
        for (int i = 0; i < side.size(); i++) {
            int thick = thickness.applyAsInt(i);
            int slot = slot(side.get(i), thick);
            nodes.add(new Node(y + (slot - thick) / 2, thick));
            y += slot + GAP;
        }
        return nodes;
    }

    private static int slot(Place place, int thick) {
        return Math.max(thick, place.box() ? BOX_SLOT : BESIDE_SLOT);
    }

    private static int height(Places side, List<Node> nodes) {
        int height = TOP;
        for (int i = 0; i < nodes.size(); i++) {
            height += slot(side.get(i), nodes.get(i).thick()) + GAP;
        }
        return height;
    }

    private int thickness(int place, boolean earlier) {
        int sum = 0;
        for (int i = 0; i < (earlier ? flows.after() : flows.before()).size(); i++) {
            sum += thickness(earlier ? flows.count(place, i) : flows.count(i, place));
        }
        return sum;
    }

    private int thickness(int people) {
        return people == 0 ? 0 : Math.max(HAIR, (int) ((long) people * TALL / all));
    }

    private void patterns() {
        svg.add("<defs>" + pattern(Turn.UP, "M-20 180L180 -20M-100 100L100 -100M60 260L260 60")
                + pattern(Turn.DOWN, "M-20 -20L180 180M60 -100L260 100M-100 60L100 260")
                + pattern(Turn.ACROSS, "M80 40L120 80L80 120L40 80Z")
                + pattern(Turn.ENTER, "M80 0V160")
                + pattern(Turn.LEAVE, "M0 80H160")
                + "</defs>");
    }

    private static String pattern(Turn turn, String strokes) {
        String square = "width=\"160\" height=\"160\"";
        return "<pattern id=\"flow-" + turn.style() + "\" " + square + " patternUnits=\"userSpaceOnUse\">"
                + "<rect class=\"flow-tint-" + turn.style() + "\" " + square + "/>"
                + "<path class=\"flow-line-" + turn.style() + "\" d=\"" + strokes + "\"/></pattern>";
    }

    private void heads(String before, String after) {
        svg.text("flow-head flow-end", GUTTER, 180, before);
        svg.text("flow-head", WIDTH - GUTTER, 180, after);
    }

    /** First those who stayed, then those who moved above them; each side is filled in the order of the places. */
    private void bands(boolean moved) {
        int[][] startOf = starts(left, true);
        int[][] endOf = starts(right, false);
        for (int from = 0; from < flows.before().size(); from++) {
            for (int to = 0; to < flows.after().size(); to++) {
                Turn turn = flows.before().get(from).to(flows.after().get(to));
                if (flows.count(from, to) > 0 && moved == (turn != Turn.SAME)) {
                    band(from, to, turn, startOf[from][to], endOf[from][to]);
                }
            }
        }
    }

    private int[][] starts(List<Node> side, boolean earlier) {
        int[][] starts = new int[flows.before().size()][flows.after().size()];
        int[] filled = side.stream().mapToInt(Node::top).toArray();
        for (int from = 0; from < flows.before().size(); from++) {
            for (int to = 0; to < flows.after().size(); to++) {
                int node = earlier ? from : to;
                starts[from][to] = filled[node];
                filled[node] += thickness(flows.count(from, to));
            }
        }
        return starts;
    }

    private void band(int from, int to, Turn turn, int start, int end) {
        int thick = thickness(flows.count(from, to));
        String fill = turn == Turn.SAME ? "" : " fill=\"url(#flow-" + turn.style() + ")\"";
        svg.add("<path class=\"flow flow-" + turn.style() + "\"" + fill + " d=\"" + outline(start, end, thick)
                + "\"><title>" + Svg.escape(said(from, to)) + "</title></path>");
        if (turn != Turn.SAME && thick >= SIGNED) {
            svg.text("flow-sign flow-ink-" + turn.style(), GUTTER + 120, start + thick / 2 + 48, sign(from, to, turn));
        }
    }

    private static String outline(int start, int end, int thick) {
        int far = WIDTH - GUTTER;
        int middle = WIDTH / 2;
        return "M" + GUTTER + " " + start + curve(middle, start, end) + far + " " + end + "v" + thick
                + curve(middle, end + thick, start + thick) + GUTTER + " " + (start + thick) + "Z";
    }

    private static String curve(int middle, int from, int to) {
        return "C" + middle + " " + from + " " + middle + " " + to + " ";
    }

    private String sign(int from, int to, Turn turn) {
        return turn.sign() + " " + words.count(flows.count(from, to));
    }

    private String said(int from, int to) {
        return words.t(
                "movement.flow",
                flows.count(from, to),
                places.name(flows.before().get(from).code()),
                places.name(flows.after().get(to).code()));
    }

    private void nodes(Places side, List<Node> drawn, int x, boolean earlier) {
        for (int i = 0; i < side.size(); i++) {
            Node node = drawn.get(i);
            if (node.thick() > 0) {
                node(node, x);
            }
            label(side.get(i), node.top() + node.thick() / 2, earlier, earlier ? flows.from(i) : flows.to(i));
        }
    }

    private void node(Node node, int x) {
        svg.rect("flow-node", x, node.top(), NODE, node.thick());
    }

    private void label(Place place, int middle, boolean earlier, int people) {
        int x = earlier ? GUTTER - NODE - 90 : WIDTH - GUTTER + NODE + 90;
        String end = earlier ? " flow-end" : "";
        if (place.box()) {
            svg.text("flow-name" + end, x, middle + 50, place.code() + " · " + words.count(people));
        } else {
            svg.text("flow-name flow-beside" + end, x, middle - 40, places.name(place.code()));
            svg.text("flow-name" + end, x, middle + 160, words.count(people));
        }
    }
}
