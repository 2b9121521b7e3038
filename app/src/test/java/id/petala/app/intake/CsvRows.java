package id.petala.app.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a CSV text in a way of its own, to be held against those that were read. */
final class CsvRows {

    /** Not a well-formed CSV text in UTF-8. */
    static final int UNKNOWN = -1;

    private final String text;
    private final char separator;
    private int at;

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows below the heading that hold anything but reasons, {@link #UNKNOWN} where it can't be said. */
    static int in(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? UNKNOWN : in(text.replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException _) {
            return UNKNOWN;
        }
    }

    private static int in(String text) {
        String heading =
                text.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
        char separator =
                heading.contains(",") ? ',' : heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
        CsvRows csv = new CsvRows(text, separator);
        int reasons = UNKNOWN;
        int rows = UNKNOWN;
        while (csv.at < text.length()) {
            List<String> row = csv.next();
            if (row.isEmpty()) {
                return UNKNOWN;
            }
            if (rows == UNKNOWN && !blank(row, UNKNOWN)) {
                reasons = row.stream().map(Recognition::normal).toList().lastIndexOf(RowReference.COLUMN);
                rows = 0;
            } else if (!blank(row, reasons)) {
                rows++;
            }
        }
        return rows;
    }

    private static boolean blank(List<String> row, int except) {
        for (int cell = 0; cell < row.size(); cell++) {
            if (cell != except && !Mutator.blank(row.get(cell))) {
                return false;
            }
        }
        return true;
    }

    /** The next row; no cells when it is not well-formed. */
    private List<String> next() {
        List<String> row = new ArrayList<>();
        boolean more = true;
        while (more) {
            String cell = text.startsWith("\"", at) ? quoted() : plain();
            if (cell == null) {
                return List.of();
            }
            row.add(cell);
            more = text.startsWith("" + separator, at);
            at += more ? 1 : 0;
        }
        if (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            return List.of();
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        return row;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != separator) {
            at++;
        }
        return text.substring(from, at);
    }

    private @Nullable String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (text.startsWith("\"\"", at)) {
                cell.append('"');
                at += 2;
            } else if (text.charAt(at) == '"') {
                at++;
                return cell.toString();
            } else {
                cell.append(text.charAt(at++));
            }
        }
        return null;
    }
}
