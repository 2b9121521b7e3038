package id.petala.engine.receipt;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text of a fixed width: labels on the left, figures on the right, long texts wrapped. */
final class Page {

    private static final int WIDTH = 96;
    private static final int INDENT = 2;
    private static final int FIELD = 11;

    private final StringBuilder text = new StringBuilder();

    void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }

    void rule() {
        line("-".repeat(WIDTH));
    }

    void blankBefore(boolean wanted) {
        if (wanted) {
            line("");
        }
    }

    /** A label and, right-aligned, a figure; on a line of its own where both don't fit. */
    void row(int depth, String label, String figure) {
        String left = " ".repeat(depth * INDENT) + label;
        int room = WIDTH - left.length() - figure.length();
        if (room >= 1) {
            line(left + " ".repeat(room) + figure);
        } else {
            wrapped(depth * INDENT, "", label);
            line(" ".repeat(Math.max(0, WIDTH - figure.length())) + figure);
        }
    }

    /** A name and a text, wrapped under its own beginning. */
    void field(int depth, String name, String content) {
        String head = name + " ".repeat(Math.max(0, FIELD - name.length())) + ": ";
        wrapped(depth * INDENT, head, content);
    }

    void item(String content) {
        wrapped(0, "- ", content);
    }

    void paragraph(String content) {
        wrapped(0, "", content);
    }

    private void wrapped(int indent, String head, String content) {
        String margin = " ".repeat(indent);
        String first = margin + head;
        String hanging = " ".repeat(first.length());
        List<String> lines = lines(content, WIDTH - first.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : hanging) + lines.get(i));
        }
    }

    private static List<String> lines(String content, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : content.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
