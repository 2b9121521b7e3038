package id.petala.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which sign separates the cells of a CSV file: of comma, semicolon, tab and bar the one that parts most of its first
 * rows; of equals the one by which more rows have the same number of cells, then the one that makes more cells. Lines of
 * title above the heading and signs within texts so decide nothing.
 */
final class Separator {

    private static final char QUOTE = '"';
    private static final List<Character> SIGNS = List.of(',', ';', '\t', '|');

    private Separator() {}

    /**
     * The sign; the comma where none separates anything.
     *
     * @param head the text from its beginning
     * @param whole whether that is all of it; else its last row is cut off and counts only when it is the only one
     */
    static char of(String head, boolean whole) {
        char best = ',';
        long most = Long.MIN_VALUE;
        for (char sign : SIGNS) {
            long fits = fits(widths(head, sign, whole));
            best = fits > most ? sign : best;
            most = Math.max(most, fits);
        }
        return best;
    }

    /** How many more rows it parts than not, then how many agree, then in how many cells, as one number to compare by. */
    private static long fits(List<Integer> widths) {
        Map<Integer, Integer> rows = new LinkedHashMap<>();
        widths.stream().filter(width -> width > 1).forEach(width -> rows.merge(width, 1, Integer::sum));
        long parted = rows.values().stream().mapToLong(Integer::intValue).sum();
        long whole = widths.stream().filter(width -> width == 1).count();
        return rows.entrySet().stream()
                .mapToLong(row -> ((parted - whole) << 40) + ((long) row.getValue() << 20) + row.getKey())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    /** The number of cells of each row that holds anything. */
    private static List<Integer> widths(String head, char sign, boolean whole) {
        List<Integer> widths = new ArrayList<>();
        int width = 0;
        boolean quoted = false;
        char before = sign;
        for (int place = 0; place < head.length(); place++) {
            char c = head.charAt(place);
            boolean starts = before == sign || before == '\n' || before == '\r' || before == QUOTE;
            quoted = c == QUOTE ? !quoted && starts : quoted;
            if (!quoted && (c == '\n' || c == '\r')) {
                widths.add(width);
                width = 0;
            } else {
                width = Math.max(width, 1) + (!quoted && c == sign ? 1 : 0);
            }
            before = c;
        }
        if (whole || widths.isEmpty()) {
            widths.add(width);
        }
        return widths;
    }
}
