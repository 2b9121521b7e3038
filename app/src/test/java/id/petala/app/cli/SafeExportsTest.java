package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file that Petala writes holds a cell that a spreadsheet executes or a page that runs what stood in the data. */
class SafeExportsTest {

    private static final String SITI = "198502172010012003";
    private static final String BUDI = "197612312006041015";
    private static final String NAME = "=HYPERLINK(\"\"http://x.example\"\")<script>alert(1)</script>";
    private static final String UNIT = "@SUM(A1)";
    private static final String PEOPLE =
            "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,=cmd|' /C calc'!A0\n";

    @TempDir
    Path place = Path.of("");

    private Path data = place;

    @BeforeEach
    void begin() throws IOException {
        data = Files.createDirectories(place.resolve("data"));
        write("pegawai.csv", PEOPLE + person(SITI, "PNS") + person(BUDI, "+PNS"));
        write("-penghargaan.csv", "nip,tingkat,tanggal,nama\n" + SITI + ",=TOP,2024-01-01,\"+1\n-2\"\n");
        write("umpan_balik.csv", "nip,nilai,tanggal\n" + SITI + ",-5,2025-01-01\n" + SITI + ",\"@x\",2025-01-01\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(data.resolve(name), text);
    }

    private static String person(String nip, String kind) {
        return nip + ",\"" + NAME + "\"," + kind + ",01," + UNIT + ",-Analis,AHLI_MUDA,\"\t=1+1\"\n";
    }

    private void check(Path out) {
        assertThat(Ran.petala("check", data.toString(), "--as-of", "2026-06-30", "--out", out.toString())
                        .out())
                .isNotEmpty();
    }

    private void map(Path out) {
        Ran.petala("map", data.toString(), "--as-of", "2026-06-30", "--out", out.toString());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void no_cell_of_any_csv_file_is_a_formula() throws IOException {
        Path checked = place.resolve("periksa");
        Path mapped = place.resolve("peta");
        check(checked);
        map(mapped);

        assertThat(files(checked, ".csv"))
                .extracting(file -> checked.relativize(file).toString())
                .contains("temuan.csv", "mutu.csv", "karantina/pegawai.csv", "karantina/-penghargaan.csv");
        assertThat(files(mapped, ".csv"))
                .extracting(file -> mapped.relativize(file).toString())
                .contains("temuan.csv", "talent-map.csv");
        for (Path folder : List.of(checked, mapped)) {
            for (Path file : files(folder, ".csv")) {
                CsvReader.builder()
                        .ofCsvRecord(file)
                        .forEach(row ->
                                assertThat(row.getFields()).as(file.toString()).noneMatch(SafeExportsTest::formula));
            }
        }
        assertThat(Files.readString(checked.resolve("mutu.csv"))).contains("'" + UNIT);
        assertThat(Files.readString(mapped.resolve("talent-map.csv"))).contains("'=HYPERLINK");
    }

    private static boolean formula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?[0-9.]+");
    }

    @Test
    void no_page_runs_what_stood_in_the_data() throws IOException {
        Path checked = place.resolve("periksa");
        Path mapped = place.resolve("peta");
        check(checked);
        map(mapped);

        assertThat(Files.readString(checked.resolve("laporan.html"))).doesNotContain("<script>alert");
        assertThat(Files.readString(mapped.resolve("report.html"))).doesNotContain("<script>alert");
    }

    @Test
    void a_row_comes_back_from_quarantine_as_it_was() throws IOException {
        Path checked = place.resolve("periksa");
        Path wanted = place.resolve("peta-langsung");
        Path mended = place.resolve("peta-karantina");
        check(checked);
        Files.createDirectories(data.resolve("karantina"));
        for (String name : List.of("pegawai.csv", "-penghargaan.csv", "umpan_balik.csv")) {
            Path file = checked.resolve("karantina").resolve(name);
            Files.writeString(
                    data.resolve("karantina").resolve(name),
                    Files.readString(file)
                            .replace("'+PNS", "PNS")
                            .replace("'=TOP", "NASIONAL")
                            .replace(",-5,", ",5,")
                            .replace("'@x", "6"));
        }
        map(mended);

        Files.move(data.resolve("karantina"), place.resolve("lain"));
        write("pegawai.csv", PEOPLE + person(SITI, "PNS") + person(BUDI, "PNS"));
        write("-penghargaan.csv", "nip,tingkat,tanggal,nama\n" + SITI + ",NASIONAL,2024-01-01,\"+1\n-2\"\n");
        write("umpan_balik.csv", "nip,nilai,tanggal\n" + SITI + ",5,2025-01-01\n" + SITI + ",6,2025-01-01\n");
        map(wanted);

        assertThat(mended.resolve("talent-map.csv")).hasSameTextualContentAs(wanted.resolve("talent-map.csv"));
        assertThat(Files.readString(mended.resolve("talent-map.csv"))).contains("'=HYPERLINK", SITI, BUDI);
    }
}
