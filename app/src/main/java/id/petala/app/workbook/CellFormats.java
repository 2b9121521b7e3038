package id.petala.app.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a day. */
final class CellFormats {

    /** What a number format shows as it is. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    /** Numbers of formats that need no text, after ECMA-376 part 1, 18.8.30, that show a day. */
    private static final Set<String> KNOWN = Set.of(
            "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58");

    private final BitSet days = new BitSet();

    /** The styles of a workbook without any. */
    static CellFormats none() {
        return new CellFormats();
    }

    private CellFormats() {}

    CellFormats(XmlPart xml) throws IOException {
        Set<String> own = new LinkedHashSet<>(KNOWN);
        boolean cells = false;
        int style = 0;
        while (xml.next()) {
            cells = xml.starts("cellXfs") || (cells && !xml.ends("cellXfs"));
            if (xml.starts("numFmt")) {
                define(xml, own);
            } else if (cells && xml.starts("xf")) {
                days.set(style++, own.contains(String.valueOf(xml.attribute("numFmtId"))));
            }
        }
    }

    private static void define(XmlPart xml, Set<String> days) throws IOException {
        String id = String.valueOf(xml.attribute("numFmtId"));
        String format = xml.attribute("formatCode");
        if (format != null && showsDay(format)) {
            days.add(id);
        } else {
            days.remove(id);
        }
    }

    /** Whether a number format shows a day: it has a year or a day outside quotes and brackets. */
    static boolean showsDay(String format) {
        String bare = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.contains("yy") || bare.contains("d");
    }

    /** Whether cells of a style show a day; a cell without a style doesn't. */
    boolean day(@Nullable String style) {
        return style != null && style.length() <= 6 && SheetReader.digits(style) && days.get(Integer.parseInt(style));
    }
}
