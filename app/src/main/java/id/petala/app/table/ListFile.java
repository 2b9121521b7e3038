package id.petala.app.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as people take it away. A cell is a text, a {@link BigDecimal}, an {@link Integer} or a {@link LocalDate}; the empty text where there is
 * nothing. Texts stay texts, so that a NIP keeps its digits.
 *
 * @param title what is listed
 * @param rows as wide as the header
 */
public record ListFile(String title, List<String> header, List<List<Object>> rows) {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    public ListFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** As UTF-8 with comma and decimal point; what a spreadsheet would take for a formula is neutralised. */
    public byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvOut out = CsvOut.to(text, header)) {
            rows.forEach(row -> out.row(row.stream().map(ListFile::text).toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell as a CSV file has it. */
    public static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    /** As a workbook of one sheet, its heading fixed and filterable. */
    public byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Petala", null)) {
            addTo(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Adds this list to a workbook as a sheet of its title. */
    public void addTo(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(sheetName());
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.width(column, width(column));
        }
        sheet.range(0, 0, 0, header.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < header.size(); column++) {
                put(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private String sheetName() {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\'\\s]+", " ").strip();
        return plain.length() > LONGEST_SHEET_NAME ? plain.substring(0, LONGEST_SHEET_NAME) : plain;
    }

    private int width(int column) {
        int longest = header.get(column).length();
        for (List<Object> row : rows) {
            longest = Math.max(longest, text(row.get(column)).length());
        }
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case BigDecimal number -> sheet.value(row, column, number);
            case Integer number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                if (!cell.toString().isEmpty()) {
                    sheet.value(row, column, cell.toString());
                }
            }
        }
    }
}
