package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommandTest {

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_sheet_is_recognised_and_its_example_is_skipped(String language) {
        Path file = folder.resolve("paket.xlsx");

        assertThat(run("template", file.toString(), "--lang", language)).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("petala check " + file);
        Intake intake = DataPackage.read(folder, LocalDate.of(2026, 6, 30), ShippedRules.book());
        assertThat(intake.findings()).isEmpty();
        assertThat(intake.counts()).hasSize(25).allSatisfy(count -> {
            assertThat(count.read()).isZero();
            assertThat(count.file()).isEqualTo("paket.xlsx/" + count.table());
        });
    }

    @Test
    void every_table_and_column_is_explained_with_what_it_may_hold() throws IOException {
        Path file = folder.resolve("paket.xlsx");
        run("template", file.toString());

        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            Sheet instructions = book.getSheet(0).orElseThrow();
            try (Stream<Row> rows = instructions.openStream()) {
                assertThat(rows.map(row -> row.getCellText(0).strip() + " | " + text(row, 2)))
                        .contains("nip * | 18 angka", "nkp | 0 – 150")
                        .anyMatch(line -> line.contains("petala check BERKAS"))
                        .anyMatch(line -> line.startsWith("aspek * | ") && line.contains("kesadaran-diri"))
                        .anyMatch(line -> line.startsWith("hasil_kerja | ") && line.contains("Di Atas Ekspektasi"));
            }
        }
    }

    private static String text(Row row, int column) {
        return row.getCellCount() > column ? row.getCellText(column) : "";
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("paket.xlsx"), "punya orang");

        assertThat(run("template", file.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(file).hasContent("punya orang");
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).containsExactly(file);
        }
    }

    private int run(String... args) {
        return Cli.run(args, new PrintWriter(out), new PrintWriter(out));
    }
}
