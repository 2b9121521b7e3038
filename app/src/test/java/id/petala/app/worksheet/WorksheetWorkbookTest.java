package id.petala.app.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.petala.app.facts.CellNames;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.index.IndexBook;
import id.petala.app.index.Worksheet;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets as workbooks: what stands in them, and what is said of those that come back spoilt. */
class WorksheetWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final List<List<Object>> HEAD = List.of(
            List.of("indeks", "sistem-merit"),
            List.of("instrumen", "kasn-2019-410"),
            List.of("versi", instrument("kasn-2019-410").version()),
            List.of("subjek", "Kota Contoh"),
            List.of("per_tanggal", "2025-12-31"),
            List.of("butir", "nama", "isian", "mandiri", "sampai_mandiri", "sumber_mandiri", "verifikasi"));

    @TempDir
    Path folder;

    private static Instrument instrument(String id) {
        return Objects.requireNonNull(IndexBook.shipped().rules().instrument(id));
    }

    /** The parts of an empty worksheet. */
    private Map<String, String> blank(String id, Language language) throws IOException {
        Path file = folder.resolve(id + language + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorksheetWorkbook.write(out, instrument(id), "", DAY, List.of(), language);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void a_blank_one_names_its_items_choices_and_how_to_fill_it_in() throws IOException {
        Map<String, String> id = blank("kasn-2019-410", Language.ID);
        Map<String, String> en = blank("kasn-2019-410", Language.EN);

        String sheet = Objects.requireNonNull(id.get("xl/worksheets/sheet1.xml"));
        assertThat(sheet)
                .contains(
                        "<sheetProtection", "pane ", "orientation=\"landscape\"", "paperSize=\"9\"", "fitToWidth=\"1\"")
                .contains("type=\"list\"", "'Pilihan'!$A$1:$A$4");
        assertThat(id.get("xl/workbook.xml"))
                .contains("Print_Titles", "\"Petunjuk\"")
                .doesNotContain("state=");
        assertThat(en.get("xl/workbook.xml")).contains("\"Instructions\"");
        assertThat(id.get("xl/sharedStrings.xml"))
                .contains("merit-1-1", "Perencanaan kebutuhan", "1 &#x2013; 4", "Sementara: ", "Isi hanya sel");
        assertThat(en.get("xl/sharedStrings.xml")).contains("Fill in the pale yellow cells", "Provisional: ");
    }

    @Test
    void numbers_without_a_short_scale_are_held_to_their_range() throws IOException {
        assertThat(blank("rb-2020", Language.ID).get("xl/worksheets/sheet1.xml"))
                .contains("type=\"custom\"", "&gt;=0,", "LEFT(");
    }

    /** The worksheet of the merit system with these rows below the headings. */
    private FilledWorksheet filled(List<List<Object>> head, List<List<Object>> rows) throws IOException {
        Path file = folder.resolve("isi.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Uji", null)) {
            book.newWorksheet("Catatan").value(0, 0, "bukan lembar kerja");
            var sheet = book.newWorksheet("Isi");
            int line = 0;
            for (List<Object> row : Stream.concat(head.stream(), rows.stream()).toList()) {
                for (int column = 0; column < row.size(); column++) {
                    switch (row.get(column)) {
                        case BigDecimal number -> sheet.value(line, column, number);
                        case String text when text.startsWith("=") -> sheet.formula(line, column, text.substring(1));
                        case Object text -> sheet.value(line, column, text.toString());
                    }
                }
                line++;
            }
        }
        return FilledWorksheet.read(file, "isi.xlsx");
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(FindingText::sentence).toList();
    }

    @Test
    void faults_name_sheet_row_and_column() throws IOException {
        FilledWorksheet back = filled(
                HEAD,
                List.of(
                        row("merit-1-1", "", "", new BigDecimal(5)),
                        row("merit-9-9", "", "", "", "", "", "3"),
                        row("merit-1-2", "", "", "TIDAK_BERLAKU"),
                        row("merit-1-3", "", "", "3", "kapan"),
                        row("merit-1-4", "", "", "3"),
                        row("merit-1-4", "", "", "4"),
                        row("", "", "", "4"),
                        row("merit-2-1", "", "", "=1+2"),
                        row("merit-2-2", "", "", "", "", "SK 1"),
                        row("merit-2-3", "", "", "4", "", "SK 1\nhalaman 2"),
                        row("merit-2-4", "", "", "3\n4")));

        Worksheet worksheet = Worksheet.read(instrument("kasn-2019-410"), DAY, back.facts());

        assertThat(sentences(worksheet.findings()))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:7 [D mandiri]: 5 di luar rentang"))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:8 [A butir]: ") && one.contains("merit-9-9"))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:9 [D mandiri]: ") && one.contains("selalu berlaku"))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:10 [E sampai_mandiri]: ") && one.contains("\"kapan\""))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:11 [D mandiri]: ") && one.contains("baris 12"))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:13 [A butir]: "))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:14 [D mandiri]: ") && one.contains("rumus"))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:15 [F sumber_mandiri]: ") && one.contains("merit-2-2"))
                .anyMatch(one -> one.startsWith("isi.xlsx/Isi:17 [D mandiri]: "))
                .noneMatch(one -> one.contains("Isi:16"));
        assertThat(worksheet.rejectedRows()).isTrue();
        assertThat(back.facts().rows()).extracting(FactRow::source).contains("SK 1 halaman 2");
    }

    private String refusal(List<List<Object>> head, List<List<Object>> rows) {
        return catchThrowableOfType(Refused.class, () -> filled(head, rows)).findings().stream()
                .map(FindingText::sentence)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Object>> with(int line, Object... cells) {
        List<List<Object>> head = new ArrayList<>(HEAD);
        head.set(line, List.of(cells));
        return head;
    }

    @Test
    void what_is_no_worksheet_as_a_whole_is_refused_in_a_sentence() {
        List<List<Object>> one = List.of(row("merit-1-1", "", "", "4"));

        assertThat(refusal(with(5, "kolom", "lain"), one)).contains("bukan lembar kerja indeks");
        assertThat(refusal(with(3, "subjek"), one)).contains("Sel subjek");
        assertThat(refusal(with(4, "per_tanggal", "akhir tahun"), one)).contains("Sel per_tanggal", "akhir tahun");
        assertThat(refusal(with(0, "x", "y"), one)).contains("Sel indeks");
        assertThat(refusal(with(5, "butir", "mandiri", "mandiri"), one)).contains("\"mandiri\" ada dua kali");
        assertThat(refusal(HEAD, List.of())).contains("belum diisi");
        assertThat(refusal(HEAD, Collections.nCopies(5_001, one.getFirst()))).contains("lebih besar");
    }

    @Test
    void a_worksheet_of_another_instrument_day_index_or_subject_is_not_used() throws IOException {
        FilledWorksheet back = filled(HEAD, List.of(row("merit-1-1", "", "", "4")));
        WorksheetHead head = back.head();

        head.require(instrument("kasn-2019-410"), DAY, back.where());
        assertThat(said(() -> head.require(instrument("kasn-2019-400"), DAY, back.where())))
                .contains("instrumen \"kasn-2019-410\"", "\"kasn-2019-400\"");
        assertThat(said(() -> head.require(instrument("kasn-2019-410"), DAY.plusDays(1), back.where())))
                .contains("per_tanggal");
        assertThat(said(() -> head.requireIndex("spbe", back.where()))).contains("indeks \"sistem-merit\"");
        assertThat(said(() -> head.requireSubject("Kota Lain", back.where()))).contains("subjek \"Kota Contoh\"");
    }

    private static String said(org.assertj.core.api.ThrowableAssert.ThrowingCallable refusing) {
        return FindingText.sentence(
                catchThrowableOfType(Refused.class, refusing).findings().getFirst());
    }

    @Test
    void days_of_values_have_columns_where_they_are_told_and_rows_of_unknown_items_are_kept() throws IOException {
        FactRow dated = new FactRow(
                "f.csv", 2, "A", "merit-1-1", "4", "2025-01-31", "", "", FactsFile.VERIFIED, CellNames.LONG);
        FactRow unknown = new FactRow("f.csv", 3, "A", "merit-9-9", "3/4", "", "", "", "", CellNames.LONG);
        Path file = folder.resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorksheetWorkbook.write(out, instrument("kasn-2019-410"), "A", DAY, List.of(dated, unknown), Language.ID);
        }

        List<FactRow> rows = FilledWorksheet.read(file, "t.xlsx").facts().rows();

        assertThat(rows).extracting(FactRow::on).containsExactly("2025-01-31", "");
        assertThat(rows).extracting(FactRow::criterion).containsExactly("merit-1-1", "merit-9-9");
        assertThat(rows).extracting(FactRow::value).containsExactly("4", "3/4");
        assertThat(rows).extracting(FactRow::stage).containsOnly(FactsFile.VERIFIED);
    }
}
