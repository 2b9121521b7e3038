package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.BUDI;
import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of workbooks are tables of a data package like CSV files, and hostile ones are not opened. */
class WorkbookTest {

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    @Test
    void a_sheet_is_read_like_a_csv_file_and_rows_are_named_as_the_spreadsheet_counts_them() throws IOException {
        workbook("asesmen.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("penghargaan");
            row(sheet, 1, "NIP", "Tingkat", "Tanggal", "Nama");
            row(sheet, 2, SITI, "NASIONAL", "", "Inovasi");
            sheet.value(2, 2, LocalDate.of(2024, 2, 29));
            sheet.style(2, 2).format("dd-mm-yyyy").set();
            row(sheet, 4, SITI, "TOP", "2024-02-29", "X");
        });

        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("!fact.unknown-code asesmen.xlsx/penghargaan:5 [tingkat] TOP");
        assertThat(intake.counts()).anySatisfy(count -> {
            assertThat(count.file()).isEqualTo("asesmen.xlsx/penghargaan");
            assertThat(count.read()).isEqualTo(2);
            assertThat(count.accepted()).isEqualTo(1);
        });
        assertThat(intake.facts().column("penghargaan")).satisfies(column -> {
            assertThat(column.evidence(0).on()).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(column.evidence(0).source()).isEqualTo("asesmen.xlsx/penghargaan");
            assertThat(column.evidence(0).row()).isEqualTo(3);
        });
    }

    @Test
    void a_workbook_and_csv_files_give_the_same_snapshot_as_csv_files_alone() throws IOException {
        data.file("sertifikat.csv", "nip,jenis,nama,jp,tanggal\n" + SITI + ",TEKNIS,Contoh,30.5,2025-03-01\n");
        String csv = data.read().sha256();
        Files.delete(folder.resolve("sertifikat.csv"));
        workbook("x.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Sheet1");
            row(sheet, 0, "nip", "jenis", "nama", "jp", "tanggal");
            row(sheet, 1, SITI, "TEKNIS", "Contoh", "", "2025-03-01");
            sheet.value(1, 3, 30.5);
        });

        assertThat(data.read().findings()).isEmpty();
        assertThat(data.read().sha256()).isEqualTo(csv);
    }

    @Test
    void a_number_that_a_spreadsheet_cut_is_not_taken_for_an_employee_number() throws IOException {
        workbook("x.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("penghargaan");
            row(sheet, 0, "nip", "tingkat", "tanggal", "nama");
            row(sheet, 1, "", "NASIONAL", "2024-02-29", "Inovasi");
            sheet.value(1, 0, Long.parseLong(SITI));
        });

        assertThat(shown(data.read()))
                .singleElement()
                .asString()
                .startsWith("!")
                .contains("x.xlsx/penghargaan:2 [nip]");
    }

    @Test
    void files_of_one_table_are_read_together_and_repeated_rows_found_across_them() {
        String heading = "nip,tingkat,tanggal,nama\n";
        data.file("penghargaan.csv", heading + SITI + ",NASIONAL,2024-02-29,Inovasi\n");
        data.file(
                "tambahan penghargaan.csv",
                heading + SITI + ",NASIONAL,2024-02-29,Inovasi\n" + BUDI + ",INSTANSI,2024-03-01,Teladan\n");

        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("?data.repeated tambahan penghargaan.csv:2");
        assertThat(intake.counts().stream()
                        .filter(count -> count.table().equals("penghargaan"))
                        .map(count -> count.file() + " " + count.read() + " = " + count.accepted() + " + "
                                + count.rejected()))
                .containsExactly("penghargaan.csv 1 = 1 + 0", "tambahan penghargaan.csv 2 = 1 + 1");
        assertThat(intake.facts().column("penghargaan")).satisfies(column -> {
            assertThat(column.evidence(0).source()).isEqualTo("tambahan penghargaan.csv");
            assertThat(column.evidence(0).row()).isEqualTo(3);
        });
    }

    @Test
    void a_file_that_breaks_off_takes_back_only_its_own_rows() {
        String heading = "nip,tingkat,tanggal,nama\n";
        data.file("penghargaan.csv", heading + SITI + ",NASIONAL,2024-02-29,Inovasi\n");
        data.file("penghargaan_2.csv", heading + BUDI + ",INSTANSI,2024-03-01,Teladan\n" + BUDI + ",\"INSTANSI\n");

        Intake intake = data.read();

        assertThat(shown(intake)).singleElement().asString().startsWith("!data.quotes penghargaan_2.csv");
        assertThat(intake.counts().stream().filter(count -> count.table().equals("penghargaan")))
                .extracting(TableCount::read, TableCount::accepted)
                .containsExactly(tuple(1, 1), tuple(0, 0));
        assertThat(intake.facts().column("penghargaan")).satisfies(column -> {
            assertThat(column.end(0) - column.first(0)).isZero();
            assertThat(column.end(1) - column.first(1)).isEqualTo(1);
        });
    }

    @Test
    void an_old_or_locked_workbook_is_refused() throws IOException {
        data.bytes("lama.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0});
        assertThat(shown(data.read())).containsExactly("!data.workbook-old lama.xlsx lama.xlsx");
    }

    @Test
    void hostile_archives_are_not_opened() throws IOException {
        archive("../jahat.xml", new byte[10]);
        assertThat(shown(data.read())).containsExactly("!data.workbook-path x.xlsx ../jahat.xml");

        archive("xl/vbaProject.bin", new byte[10]);
        assertThat(shown(data.read())).containsExactly("!data.workbook-macro x.xlsx xl/vbaProject.bin");

        archive(
                "xl/a.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8));
        assertThat(shown(data.read())).containsExactly("!data.workbook-entity x.xlsx xl/a.xml");

        archive("xl/bomb.xml", new byte[40 << 20]);
        assertThat(shown(data.read())).containsExactly("!data.workbook-size x.xlsx xl/bomb.xml");

        archive("xl/a.xml", new byte[10]);
        assertThat(shown(data.read())).containsExactly("!data.workbook-broken x.xlsx xl/workbook.xml");

        data.bytes("x.xlsx", "bukan zip".getBytes(StandardCharsets.UTF_8));
        assertThat(shown(data.read())).singleElement().asString().startsWith("!data.workbook-broken x.xlsx");
    }

    @Test
    void a_workbook_cut_anywhere_is_a_finding_and_never_a_crash() throws IOException {
        workbook("x.xlsx", book -> row(book.newWorksheet("penghargaan"), 0, "nip", "tingkat", "tanggal", "nama"));
        byte[] whole = Files.readAllBytes(folder.resolve("x.xlsx"));
        for (int length = 0; length < whole.length; length += 97) {
            data.bytes("x.xlsx", Arrays.copyOf(whole, length));
            assertThat(shown(data.read())).singleElement().asString().startsWith("!data.workbook-broken x.xlsx");
        }
    }

    private void workbook(String name, Consumer<Workbook> fill) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                Workbook book = new Workbook(out, "Petala", "1.0")) {
            fill.accept(book);
        }
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private void archive(String part, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data.bytes("x.xlsx", bytes.toByteArray());
    }
}
