package id.petala.app.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the boxes of a chart stand: those at the top side by side in the middle, what is directly below them in up to four columns as
 * high as each other, and what is below that set in under its own post. Whole units of the picture.
 */
final class TreeLayout {

    static final int WIDTH = 1160;
    static final int BOX = 72;
    private static final int MARGIN = 4;
    private static final int COLUMNS = 4;
    private static final int COLUMN_GAP = 16;
    private static final int COLUMN = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
    private static final int ROW = BOX + 10;
    private static final int INDENT = 18;
    private static final int FALL = 36;

    /** A box in its place. */
    record Placed(PostBox box, int x, int y, int width) {}

    /** A line from one point to another, straight across or straight down. */
    record Line(int x, int y, int toX, int toY) {}

    private final List<Placed> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int height;

    private TreeLayout() {}

    /** One post at the top and what is below it. */
    static TreeLayout of(PostBox root) {
        TreeLayout layout = new TreeLayout();
        layout.put(root, (WIDTH - COLUMN) / 2, MARGIN, COLUMN);
        if (!root.below().isEmpty()) {
            layout.columns(root.below(), MARGIN + BOX + FALL, true);
        }
        layout.height += MARGIN;
        return layout;
    }

    /** Several posts above which none stands. */
    static TreeLayout of(List<PostBox> tops) {
        if (tops.size() == 1) {
            return of(tops.getFirst());
        }
        TreeLayout layout = new TreeLayout();
        layout.columns(tops, MARGIN, false);
        layout.height += MARGIN;
        return layout;
    }

    /** In the order in which one reads them: each after the one above it. */
    List<Placed> boxes() {
        return Collections.unmodifiableList(boxes);
    }

    List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    int height() {
        return height;
    }

    private void put(PostBox box, int x, int y, int width) {
        boxes.add(new Placed(box, x, y, width));
        height = Math.max(height, y + BOX);
    }

    private void columns(List<PostBox> posts, int top, boolean hung) {
        List<List<PostBox>> columns = split(posts);
        int all = columns.size() * (COLUMN + COLUMN_GAP) - COLUMN_GAP;
        int left = (WIDTH - all) / 2;
        int bus = top - FALL / 2;
        int middle = WIDTH / 2;
        int first = middle;
        int last = middle;
        for (int i = 0; i < columns.size(); i++) {
            int x = left + i * (COLUMN + COLUMN_GAP);
            int end = hang(columns.get(i), x, top, COLUMN, hung);
            if (hung) {
                int trunk = x + INDENT / 2;
                lines.add(new Line(trunk, bus, trunk, end));
                first = Math.min(first, trunk);
                last = Math.max(last, trunk);
            }
        }
        if (hung) {
            lines.add(new Line(middle, top - FALL, middle, bus));
            lines.add(new Line(first, bus, last, bus));
        }
    }

    /** Sets posts below each other beside a trunk and returns where the trunk ends. */
    private int hang(List<PostBox> posts, int x, int top, int width, boolean hung) {
        int inset = hung ? INDENT : 0;
        int y = top;
        int end = top;
        for (PostBox post : posts) {
            put(post, x + inset, y, width - inset);
            end = y + BOX / 2;
            if (hung) {
                lines.add(new Line(x + inset / 2, end, x + inset, end));
            }
            y += ROW;
            if (!post.below().isEmpty()) {
                int trunk = x + inset + INDENT / 2;
                int below = hang(post.below(), x + inset, y, width - inset, true);
                lines.add(new Line(trunk, y - ROW + BOX, trunk, below));
                y += (post.size() - 1) * ROW;
            }
        }
        return end;
    }

    /** Posts in their order in as many columns as there is room for, the highest of them as low as can be. */
    private static List<List<PostBox>> split(List<PostBox> posts) {
        int low = posts.stream().mapToInt(PostBox::size).max().orElse(1);
        int high = posts.stream().mapToInt(PostBox::size).sum();
        while (low < high) {
            int middle = (low + high) / 2;
            if (filled(posts, middle).size() <= COLUMNS) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return filled(posts, low);
    }

    private static List<List<PostBox>> filled(List<PostBox> posts, int most) {
        List<List<PostBox>> columns = new ArrayList<>();
        int room = 0;
        for (PostBox post : posts) {
            if (columns.isEmpty() || post.size() > room) {
                columns.add(new ArrayList<>());
                room = most;
            }
            columns.getLast().add(post);
            room -= post.size();
        }
        return columns;
    }
}
