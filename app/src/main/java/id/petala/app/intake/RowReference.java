package id.petala.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a rejected row in the column {@link #COLUMN} of a quarantine file, so that the row, once mended, stands for it:
 * {@code penghargaan.csv:12#0a1b2c3d}.
 *
 * @param file the file as findings name it
 * @param row the row as a spreadsheet counts it
 * @param mark made of the cells of the row, so that another row in the same place is not taken for it
 */
record RowReference(String file, int row, int mark) {

    /** The column of a quarantine file that is not data: references, then the reasons. */
    static final String COLUMN = "alasan";

    private static final Pattern NEXT = Pattern.compile("\\G(?:\\[|; )(.+?):(\\d{1,9})#([0-9a-f]{8})(?=; |\\])");

    RowReference(String file, int row, long hash) {
        this(file, row, (int) (hash >>> 32) ^ (int) hash);
    }

    /** Whether a heading is that of the column of references and reasons. */
    static boolean isColumn(String heading) {
        return Recognition.normal(heading).equals(COLUMN);
    }

    /** The references at the beginning of a cell; none when it begins otherwise. */
    static List<RowReference> in(String cell) {
        List<RowReference> found = new ArrayList<>();
        Matcher next = NEXT.matcher(cell);
        while (next.find()) {
            found.add(new RowReference(
                    next.group(1), Integer.parseInt(next.group(2)), Integer.parseUnsignedInt(next.group(3), 16)));
        }
        return found;
    }

    /** References as they begin a cell. */
    static String cell(List<RowReference> references) {
        return "["
                + String.join(
                        "; ", references.stream().map(RowReference::toString).toList()) + "]";
    }

    @Override
    public String toString() {
        return file + ":" + row + "#" + String.format(Locale.ROOT, "%08x", mark);
    }
}
