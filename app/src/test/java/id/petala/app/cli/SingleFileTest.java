package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import id.petala.app.intake.DemoAgency;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file stands for a folder in every command that reads data. */
class SingleFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @TempDir
    Path place = Path.of("");

    private Path folder = place;

    @BeforeEach
    void begin() throws IOException {
        folder = place.resolve("data");
        DemoAgency.copyTo(folder, DAY);
    }

    /** All tables of the demo agency as the sheets of one workbook. */
    private Path workbook() throws IOException {
        Path file = place.resolve("Kota Contoh.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Petala", "1.0");
                Stream<Path> tables = Files.list(folder)) {
            for (Path table : tables.sorted().toList()) {
                Worksheet sheet =
                        book.newWorksheet(table.getFileName().toString().replace(".csv", ""));
                List<String> lines = Files.readAllLines(table);
                for (int row = 0; row < lines.size(); row++) {
                    String[] cells = lines.get(row).split(",", -1);
                    for (int column = 0; column < cells.length; column++) {
                        sheet.value(row, column, cells[column].replaceAll("^\"|\"$", ""));
                    }
                }
            }
        }
        return file;
    }

    private Ran map(Path data, String out) {
        return Ran.petala(
                "map",
                data.toString(),
                "--as-of",
                DAY.toString(),
                "--out",
                place.resolve(out).toString());
    }

    @Test
    void a_workbook_gives_the_same_map_as_its_tables_in_a_folder() throws IOException {
        Path file = workbook();

        assertThat(map(folder, "a").code()).isEqualTo(ExitCode.DONE);
        assertThat(map(file, "b").code()).isEqualTo(ExitCode.DONE);

        assertThat(place.resolve("b/talent-map.csv")).hasSameTextualContentAs(place.resolve("a/talent-map.csv"));
    }

    @Test
    void it_is_checked_explained_and_replayed() throws IOException {
        Path file = workbook();
        map(file, "b");
        String nip = Files.readAllLines(folder.resolve("pegawai.csv")).get(1).split(",", -1)[0];

        Ran checked = Ran.petala("check", file.toString(), "--as-of", DAY.toString());
        Ran explained = Ran.petala("explain", file.toString(), "--nip", nip, "--as-of", DAY.toString());
        Ran replayed = Ran.petala("replay", place.resolve("b").toString(), file.toString());

        assertThat(checked.code()).as(checked.err()).isEqualTo(ExitCode.DONE);
        assertThat(checked.out()).contains("204 baris dibaca = 204 diterima");
        assertThat(explained.code()).as(explained.err()).isEqualTo(ExitCode.DONE);
        assertThat(replayed.code()).as(replayed.out()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void the_people_alone_are_checked() {
        Ran ran = Ran.petala("check", folder.resolve("pegawai.csv").toString(), "--as-of", DAY.toString());

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).contains("pegawai: 204 baris dibaca = 204 diterima + 0 ditolak");
    }

    @Test
    void a_table_without_people_is_refused() {
        Ran ran = Ran.petala("check", folder.resolve("penghargaan.csv").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("penghargaan.csv: Tabel pegawai (pegawai.csv) tidak ada di sini");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.xls", "x.XLSM", "x.ods", "x.pdf", "x"})
    void other_kinds_of_file_are_refused_with_what_to_do(String name) throws IOException {
        Ran ran =
                Ran.petala("check", Files.writeString(place.resolve(name), "x").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("[ditolak] " + name + ":", "simpan sebagai .xlsx");
    }

    @Test
    void other_kinds_of_file_in_a_folder_are_told() throws IOException {
        Files.writeString(folder.resolve("lama.xls"), "x");

        Ran ran = Ran.petala("check", folder.toString(), "--as-of", DAY.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err()).contains("[ditolak] lama.xls:");
    }

    @Test
    void what_is_not_there_is_wrong_use() {
        Ran ran = Ran.petala("check", place.resolve("nirwana.xlsx").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("nirwana.xlsx", "satu berkas .csv atau .xlsx");
    }
}
