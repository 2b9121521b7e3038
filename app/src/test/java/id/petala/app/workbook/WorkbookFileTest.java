package id.petala.app.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a workbook say. The workbooks are written sign by sign, as no program would write some of them. */
class WorkbookFileTest {

    private static final String STYLES = "<styleSheet><numFmts>"
            + "<numFmt numFmtId=\"164\" formatCode=\"[Red]dd/mm\"/><numFmt numFmtId=\"165\" formatCode=\"0\\d\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"&quot;hari d&quot; 0\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
            + "<xf numFmtId=\"166\"/></cellXfs></styleSheet>";
    private static final String TEXTS =
            "<sst><si><t>satu</t></si>\n<si>\n<r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r>"
                    + "<rPh sb=\"0\"><t>z</t></rPh></si><si/></sst>";

    @TempDir
    Path folder = Path.of("");

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Path file(String cells) throws IOException {
        parts.putIfAbsent(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>");
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
        parts.putIfAbsent(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"/xl/s.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"./Texts.xml\"/>"
                        + "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"../xl/styles.xml\"/></Relationships>");
        parts.put("xl/texts.xml", TEXTS);
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/s.xml", "<worksheet><sheetData>" + cells + "</sheetData><x/></worksheet>");
        Path file = folder.resolve("x.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** Each row as {@code number: column=text, ...}. */
    private List<String> read(String rows) throws IOException {
        return read(file(rows));
    }

    private static List<String> read(Path file) throws IOException {
        WorkbookFile workbook = WorkbookFile.open(file, "x.xlsx");
        List<String> read = new ArrayList<>();
        workbook.read(workbook.sheets().getFirst(), new SheetRows() {
            private final List<String> cells = new ArrayList<>();
            private int row;

            @Override
            public void begin(int number) {
                row = number;
                cells.clear();
            }

            @Override
            public void cell(int column, char[] chars, int from, int to) {
                cells.add(column + "=" + new String(chars, from, to - from));
            }

            @Override
            public boolean end() {
                read.add(row + ": " + String.join(", ", cells));
                return row < 100;
            }
        });
        return read;
    }

    private String one(String cell) throws IOException {
        return read("<row>" + cell + "</row>").getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "-7, -7",
        "-0, 0",
        "007, 7",
        "+7, 7",
        "30.50, 30.5",
        "0.1, 0.1",
        ".5, 0.5",
        "5., 5",
        "1E2, 100",
        "123456789012345, 123456789012345",
        "198502172010012003, 1.98502172010012E+17",
        "999999999999999, 999999999999999",
        "1E15, 1E+15",
        "1e-40, 1E-40",
        "0.30000000000000004, 0.3",
        "1.2.3, 1.2.3",
        "abc, abc",
        "-, -"
    })
    void a_number_is_shown_as_a_spreadsheet_shows_it(String written, String shown) throws IOException {
        assertThat(one("<c><v>" + written + "</v></c>")).isEqualTo("1: 0=" + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 45292, 2024-01-01",
        "1, 45292.5, 45292.5",
        "2, 45292, 2024-01-01",
        "3, 45292, 45292",
        "4, 45292, 45292",
        "0, 45292, 45292",
        "9, 45292, 45292",
        "x, 45292, 45292",
        "1, 2958465, 9999-12-31",
        "1, 2958466, 2958466",
        "1, -1, -1",
        "1, 1e9, 1000000000"
    })
    void a_day_is_what_its_style_shows_as_one(String style, String written, String shown) throws IOException {
        assertThat(one("<c s=\"" + style + "\"><v>" + written + "</v></c>")).isEqualTo("1: 0=" + shown);
    }

    @Test
    void days_may_be_counted_from_1904() throws IOException {
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>");

        assertThat(one("<c s=\"1\"><v>43830</v></c>")).isEqualTo("1: 0=2024-01-01");
    }

    @Test
    void texts_are_shared_or_stand_in_the_cell() throws IOException {
        assertThat(read("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c t=\"s\"><v> 0</v></c></row>"
                        .replace(" 0", "0")))
                .containsExactly("3: 1=a b, 2=satu");
        assertThat(
                        one(
                                "<c t=\"inlineStr\"><is><t>x</t><rPh><t>y</t></rPh></is></c><c t=\"str\"><f>1+1</f><v>012</v></c>"))
                .isEqualTo("1: 0=x, 1=012");
        assertThat(
                        one(
                                "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2024-01-01</v></c>"))
                .isEqualTo("1: 0=TRUE, 1=FALSE, 2=#N/A, 3=2024-01-01");
        assertThat(
                        one(
                                "<c t=\"s\"/><c t=\"s\"><v></v></c><c t=\"s\"><v>2</v></c><c><f>1</f></c><c><v><![CDATA[4]]>2</v></c>"))
                .isEqualTo("1: 2=, 4=42");
    }

    @Test
    void a_text_too_long_is_cut_and_marked() throws IOException {
        assertThat(one("<c t=\"inlineStr\"><is><t>" + "x".repeat(100_000) + "</t></is></c>"))
                .hasSize("1: 0=".length() + CellText.LONGEST + 1)
                .endsWith("x\uFFFF");
    }

    @Test
    void rows_end_when_no_more_are_wanted() throws IOException {
        assertThat(read("<row r=\"99\"/><row r=\"100\"/><row r=\"101\"/>")).containsExactly("99: ", "100: ");
    }

    @ParameterizedTest
    @CsvSource({
        "<row r=\"2\"/><row r=\"2\"/>",
        "<row r=\"0\"/>",
        "<row r=\"-1\"/>",
        "<row r=\"1048577\"/>",
        "<row><row/></row>",
        "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
        "<row><c r=\"1\"/></row>",
        "<row><c r=\"XFE1\"/></row>",
        "<row><c><c/></c></row>",
        "<row><c t=\"s\"><v>3</v></c></row>",
        "<row><c t=\"s\"><v>x</v></c></row>",
        "<row><c t=\"q\"><v>3</v></c></row>",
        "<row><c><v>&x;</v></c></row>",
        "<row>"
    })
    void what_no_spreadsheet_writes_is_refused(String rows) {
        assertThatThrownBy(() -> read(rows)).isInstanceOf(BrokenWorkbook.class).hasMessageMatching(".+");
    }

    @Test
    void another_reader_reads_the_same() throws IOException {
        String namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + namespace + "\"><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>");
        Path file = file("<row r=\"2\"><c r=\"B2\" t=\"str\"><v>x</v></c><c r=\"D2\"><v>1.5</v></c></row>"
                + "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>y</t></is></c></row>");
        List<String> other = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Row row : workbook.getFirstSheet().read()) {
                List<String> cells = row.stream()
                        .filter(Objects::nonNull)
                        .map(cell -> cell.getColumnIndex() + "=" + cell.getRawValue())
                        .toList();
                other.add(row.getRowNum() + ": " + String.join(", ", cells));
            }
        }

        assertThat(read(file)).isEqualTo(other).containsExactly("2: 1=x, 3=1.5", "5: 1=y");
    }
}
