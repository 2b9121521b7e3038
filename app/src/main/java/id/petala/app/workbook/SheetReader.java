package id.petala.app.workbook;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet as a stream, as the texts a CSV file would have. */
final class SheetReader {

    /** The last row a spreadsheet has. */
    private static final int LAST_ROW = 1_048_576;
    /** The columns a spreadsheet has. */
    private static final int COLUMNS = 16_384;

    private static final char[] TRUE = "TRUE".toCharArray();
    private static final char[] FALSE = "FALSE".toCharArray();

    private final XmlPart xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final LocalDate dayZero;
    private final SheetRows rows;
    private final CellText text = new CellText();
    private int row;
    private int column;

    SheetReader(XmlPart xml, SharedTexts texts, CellFormats formats, LocalDate dayZero, SheetRows rows) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.dayZero = dayZero;
        this.rows = rows;
    }

    void read() throws IOException {
        boolean wanted = true;
        while (wanted && xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                row = further(xml.attribute("r"), row, LAST_ROW);
                wanted = row();
            }
        }
    }

    private boolean row() throws IOException {
        column = 0;
        rows.begin(row);
        while (xml.nextBefore("row")) {
            if (xml.starts("c")) {
                column = further(column(xml.attribute("r")), column, COLUMNS);
                cell();
            } else if (xml.starts("row")) {
                throw new BrokenWorkbook("<row>");
            }
        }
        return rows.end();
    }

    /** A number that says itself or follows the last; never one that was there, so that each row and cell is one. */
    private static int further(@Nullable String said, int last, int most) throws BrokenWorkbook {
        int number = said == null ? last + 1 : number(said);
        if (number <= last || number > most) {
            throw new BrokenWorkbook("r=\"" + said + "\"");
        }
        return number;
    }

    /** The number of the column in the address of a cell, from 1. */
    private static @Nullable String column(@Nullable String address) {
        if (address == null) {
            return null;
        }
        int number = 0;
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            number = Math.min(COLUMNS + 1, number * 26 + address.charAt(letters) - 'A' + 1);
            letters++;
        }
        return digits(address.substring(letters)) ? Integer.toString(number) : address;
    }

    private static int number(String text) throws BrokenWorkbook {
        if (!digits(text) || text.length() > 9) {
            throw new BrokenWorkbook("\"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private void cell() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "inlineStr".equals(type) ? "t" : "v";
        text.clear();
        while (xml.nextBefore("c")) {
            if (xml.starts("f")) {
                rows.formula(column - 1);
            } else if (xml.starts(value)) {
                xml.text(value, text);
            } else if (xml.starts("rPh")) {
                xml.skip("rPh");
            } else if (xml.starts("c")) {
                throw new BrokenWorkbook("<c>");
            }
        }
        if (text.length() > 0) {
            hand(type == null ? "n" : type, style);
        }
    }

    private void hand(String type, @Nullable String style) throws BrokenWorkbook {
        switch (type) {
            case "s" -> shared();
            case "n" -> {
                CellNumber.show(text, formats.day(style), dayZero);
                handText();
            }
            case "b" -> truth();
            case "str", "inlineStr", "e", "d" -> handText();
            default -> throw new BrokenWorkbook("t=\"" + type + "\"");
        }
    }

    private void handText() {
        rows.cell(column - 1, text.chars(), 0, text.length());
    }

    private void truth() {
        char[] shown = text.length() == 1 && text.chars()[0] == '1' ? TRUE : FALSE;
        rows.cell(column - 1, shown, 0, shown.length);
    }

    private void shared() throws BrokenWorkbook {
        int number = number(text.toString());
        if (number >= texts.size()) {
            throw new BrokenWorkbook("<v>" + number + "</v>");
        }
        rows.cell(column - 1, texts.block(number), texts.from(number), texts.to(number));
    }
}
