package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.rule.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    @TempDir
    Path folder = Path.of("");

    private static final Pattern CHOICE = Pattern.compile(
            "<dataValidation [^>]*sqref=\"([A-Z]+)3:[^\"]*\"[^>]*>.*?<formula1>[^<]*\\$([A-Z]+)\\$1:\\$[A-Z]+\\$(\\d+)<");

    /** The places of columns: A is 0. */
    private static int place(String letters) {
        return letters.chars().reduce(0, (place, letter) -> place * 26 + letter - 'A' + 1) - 1;
    }

    private static byte[] template(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(out, PackageFolder.BOOK, language);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_choice_of_every_list_is_read_as_one_code_of_its_column(Language language) throws IOException {
        byte[] bytes = template(language);
        List<List<String>> lists = lists(bytes);
        int read = 0;
        int sheet = 2;
        for (TableSpec<?> spec : new PackageTables(
                        PackageFolder.BOOK.facts(), new RowChecks(PackageFolder.BOOK, LocalDate.EPOCH))
                .all()) {
            sheet++;
            for (Map.Entry<Integer, List<String>> list : choices(
                            part(bytes, "xl/worksheets/sheet" + sheet + ".xml"), lists)
                    .entrySet()) {
                ColumnSpec column = spec.columns().get(list.getKey());
                assertThat(list.getValue())
                        .as(spec.name() + " " + column.name())
                        .isNotEmpty();
                assertThat(list.getValue().stream().map(text -> code(column, text)))
                        .as(spec.name() + " " + column.name())
                        .doesNotHaveDuplicates()
                        .doesNotContain("");
                read++;
            }
        }
        assertThat(read).isEqualTo(40);
    }

    private static String code(ColumnSpec column, String text) {
        CellReader reader = CellReader.of(column, PackageFolder.BOOK.facts(), new PersonNumbers());
        long code = reader.read(text.toCharArray(), 0, text.length());
        return code == CellReader.UNREAD ? "" : reader.text(code);
    }

    /** What may be chosen in the columns of a sheet, by place. */
    private static Map<Integer, List<String>> choices(String xml, List<List<String>> lists) {
        Map<Integer, List<String>> choices = new LinkedHashMap<>();
        Matcher found = CHOICE.matcher(xml);
        while (found.find()) {
            List<String> list = lists.get(place(found.group(2)));
            assertThat(list).hasSize(Integer.parseInt(found.group(3)));
            choices.put(place(found.group(1)), list);
        }
        return choices;
    }

    /** The hidden sheet of lists, column by column. */
    private static List<List<String>> lists(byte[] bytes) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = book.getSheets().skip(1).findFirst().orElseThrow();
            for (Row row : sheet.read()) {
                for (int column = 0; column < row.getCellCount(); column++) {
                    if (lists.size() <= column) {
                        lists.add(new ArrayList<>());
                    }
                    if (!row.getCellText(column).isEmpty()) {
                        lists.get(column).add(row.getCellText(column));
                    }
                }
            }
        }
        return lists;
    }

    private String part(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("paket.xlsx"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
