package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.BUDI;
import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks made to harm are refused in a sentence or read for what they hold; nothing stays behind. */
@Timeout(60)
class HostileFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    private static byte[] workbook(String... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Petala", "1.0")) {
            for (String name : sheets) {
                Worksheet sheet = book.newWorksheet(name);
                List<List<String>> rows = List.of(
                        List.of("nip", "tingkat", "tanggal", "nama"),
                        List.of(SITI, "NASIONAL", "2024-02-29", "Inovasi"));
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < 4; column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private Intake with(String part, UnaryOperator<String> change) throws IOException {
        return withBytes(part, text -> change.apply(text).getBytes(StandardCharsets.UTF_8));
    }

    private interface Change {
        byte[] of(String text);
    }

    private Intake withBytes(String part, Change change) throws IOException {
        Map<String, byte[]> parts = Mutator.unzipped(workbook("penghargaan"));
        byte[] before = parts.getOrDefault(part, new byte[0]);
        byte[] after = change.of(new String(before, StandardCharsets.UTF_8));
        assertThat(after).as("the change was made").isNotEqualTo(before);
        parts.put(part, after);
        data.bytes("x.xlsx", Mutator.zipped(parts));
        return data.read();
    }

    private static void refused(Intake intake, String code) {
        Finding finding = intake.findings().getFirst();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(intake.findings()).hasSize(1);
        assertThat(FindingText.sentence(finding)).containsAnyOf("impan ulang", "Hapus", "Bagi");
        assertThat(intake.counts().stream().filter(count -> count.file().startsWith("x.xlsx")))
                .allSatisfy(count -> assertThat(count.read()).isZero());
    }

    @Test
    void the_workbook_is_fine_when_nothing_is_changed() throws IOException {
        data.bytes("x.xlsx", workbook("penghargaan"));

        assertThat(shown(data.read())).isEmpty();
    }

    @Test
    void a_number_of_a_shared_text_beyond_all_there_are_is_refused() throws IOException {
        refused(with(SHEET, sheet -> sheet.replaceFirst("<v>4</v>", "<v>2000000000</v>")), "data.workbook-broken");
        refused(with(SHEET, sheet -> sheet.replaceFirst("<v>4</v>", "<v>-1</v>")), "data.workbook-broken");
        refused(with(SHEET, sheet -> sheet.replaceFirst("<v>4</v>", "<v>99999999999</v>")), "data.workbook-broken");
    }

    @Test
    void an_address_beyond_the_last_column_or_row_is_refused() throws IOException {
        for (String address : List.of("ZZZZZZ2", "XFE2", "A", "2", "a2", "")) {
            refused(with(SHEET, sheet -> sheet.replace("r=\"D2\"", "r=\"" + address + "\"")), "data.workbook-broken");
        }
        refused(with(SHEET, sheet -> sheet.replace("row r=\"2\"", "row r=\"1048577\"")), "data.workbook-broken");
    }

    @Test
    void a_cell_far_to_the_right_is_refused_and_an_empty_one_there_is_nothing() throws IOException {
        refused(with(SHEET, sheet -> sheet.replace("r=\"D2\"", "r=\"XFD2\"")), "data.sheet-wide");
        assertThat(shown(with(
                        SHEET,
                        sheet ->
                                sheet.replace("</row>", "<c r=\"XFD2\"/></row>").replaceFirst("XFD2", "XFD1"))))
                .isEmpty();
    }

    @Test
    void a_sheet_that_says_it_has_a_billion_cells_is_read_for_those_it_has() throws IOException {
        Intake intake = with(
                SHEET,
                sheet -> sheet.replaceFirst("<dimension[^>]*>", "")
                        .replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>"));

        assertThat(shown(intake)).isEmpty();
    }

    @Test
    void rows_and_cells_that_stand_in_one_place_are_refused() throws IOException {
        refused(with(SHEET, sheet -> sheet.replace("row r=\"2\"", "row r=\"1\"")), "data.workbook-broken");
        refused(with(SHEET, sheet -> sheet.replace("r=\"D2\"", "r=\"C2\"")), "data.workbook-broken");
    }

    @Test
    void numbers_without_measure_are_shown_as_they_are_written() throws IOException {
        for (String number : List.of("1e999999999", "1e-999999999", "9".repeat(50_000))) {
            Intake intake = with(SHEET, sheet -> sheet.replaceFirst("t=\"s\"><v>6</v>", "><v>" + number + "</v>"));

            assertThat(shown(intake)).singleElement().asString().startsWith("!").contains(":2 [tanggal]");
        }
    }

    @Test
    void entities_are_refused_wherever_they_are_declared_and_in_whatever_encoding() throws IOException {
        String declared = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";

        refused(with(SHEET, sheet -> sheet.replace("?>", "?>" + declared)), "data.workbook-entity");
        refused(
                withBytes(
                        SHEET,
                        sheet -> sheet.replaceFirst("<[?].*?[?]>", "\uFEFF" + declared)
                                .getBytes(StandardCharsets.UTF_16LE)),
                "data.workbook-broken");
        refused(
                with(SHEET, sheet -> sheet.replace("?>", "?>" + "<!-- x -->".repeat(500) + declared)),
                "data.workbook-broken");
        refused(with(SHEET, sheet -> sheet.replaceFirst("<v>4</v>", "<v>&b;</v>")), "data.workbook-broken");
    }

    @Test
    void a_spreadsheet_of_another_kind_under_the_name_of_a_workbook_is_refused() {
        data.bytes("x.xlsx", archive("content.xml", "<office:document-content/>"));
        refused(data.read(), "data.workbook-broken");

        data.bytes("x.xlsx", archive("xl/vbaProject.bin", "x"));
        refused(data.read(), "data.workbook-macro");

        data.bytes("x.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0});
        refused(data.read(), "data.workbook-old");
    }

    @Test
    void each_kind_of_spreadsheet_that_cannot_be_read_is_named() {
        for (String name : List.of("x.xls", "x.xlsm", "x.ods", "x.XLSB")) {
            data.bytes(name, new byte[] {1});
        }

        assertThat(shown(data.read()))
                .containsExactly(
                        "!data.workbook-kind x.XLSB .xlsb",
                        "!data.workbook-kind x.ods .ods",
                        "!data.workbook-kind x.xls .xls",
                        "!data.workbook-kind x.xlsm .xlsm");
    }

    @Test
    void two_sheets_of_one_name_are_refused() throws IOException {
        Map<String, byte[]> parts = Mutator.unzipped(workbook("penghargaan", "sertifikat"));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("sertifikat", "penghargaan")
                        .getBytes(StandardCharsets.UTF_8));
        data.bytes("x.xlsx", Mutator.zipped(parts));

        refused(data.read(), "data.workbook-broken");
    }

    @Test
    void names_of_files_and_sheets_make_plain_names_in_quarantine() throws IOException {
        String bad = "nip,tingkat,tanggal,nama\n" + BUDI + ",TOP,2024-03-01,x\n";
        List<String> names = List.of(
                "a\u202Evsc.csv",
                "b\u001B[2J.csv",
                "c\n.csv",
                "...csv",
                "\u00E9\u4E2D.csv",
                "con.csv",
                "~$x.csv",
                "d" + "x".repeat(240) + ".csv",
                "=e.csv",
                "-rf.csv");
        names.forEach(name -> data.file(name, bad));

        List<Quarantine.Part> parts = data.read().quarantine().parts();

        assertThat(parts).hasSize(names.size());
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.name()).matches("[A-Za-z0-9_-]([A-Za-z0-9 ._-]{0,120})[.]csv"));
        assertThat(parts)
                .extracting(part -> part.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sheet_named_like_a_path_stays_in_the_folder_of_quarantine() throws IOException {
        Map<String, byte[]> parts = Mutator.unzipped(workbook("penghargaan"));
        parts.computeIfPresent(
                "xl/sharedStrings.xml",
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("NASIONAL", "TOP")
                        .getBytes(StandardCharsets.UTF_8));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("penghargaan", "../../../etc/" + "\u4E2D".repeat(300))
                        .getBytes(StandardCharsets.UTF_8));
        data.bytes("x.xlsx", Mutator.zipped(parts));

        Intake intake = data.read();

        assertThat(shown(intake)).singleElement().asString().startsWith("!fact.unknown-code x.xlsx/../../../etc/");
        assertThat(intake.quarantine().parts())
                .singleElement()
                .satisfies(part -> assertThat(part.name()).isEqualTo("x.xlsx.etc.csv"));
    }

    @Test
    void nothing_stays_behind_of_a_refused_file() throws IOException {
        with(SHEET, sheet -> sheet.replaceFirst("<v>4</v>", "<v>2000000000</v>"));

        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("pegawai.csv", "x.xlsx");
        }
        Files.delete(folder.resolve("x.xlsx"));
    }

    private static byte[] archive(String part, String content) {
        try {
            return Mutator.zipped(Map.of(part, content.getBytes(Charset.forName("US-ASCII"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
