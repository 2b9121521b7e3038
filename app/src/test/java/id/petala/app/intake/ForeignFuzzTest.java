package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.petala.engine.finding.Refused;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a table of another system is spoilt, what is proposed for it can be read again, and every row of it is accepted
 * or rejected. A few in each build, more with {@code -Dpetala.fuzz.files} and {@code -Dpetala.fuzz.seed}.
 */
class ForeignFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int FILES = Integer.getInteger("petala.fuzz.files", 500);
    private static final long SEED = Long.getLong("petala.fuzz.seed", 1);

    private static final List<String> HEADING =
            List.of("Employee ID", "Full Name", "Department", "Birth Date", "Status", "Rating", "Potential", "Remarks");

    @TempDir
    Path folder = Path.of("");

    private static List<List<String>> clean() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(HEADING));
        for (int i = 1; i <= 12; i++) {
            rows.add(new ArrayList<>(List.of(
                    "E-" + i,
                    "Orang " + i,
                    "Bagian " + i % 3,
                    i + "/13/1990",
                    i % 4 == 0 ? "Terminated" : "Active",
                    1 + i % 5 + "",
                    List.of("Low", "Medium", "High").get(i % 3),
                    "")));
        }
        return rows;
    }

    @Test
    void cells_rows_and_bytes() throws IOException {
        int proposed = 0;
        for (int round = 0; round < FILES; round++) {
            Mutator mutator = new Mutator(new Random(SEED * 1_000_003 + 900_000_000L + round));
            List<List<String>> rows = clean();
            mutator.rows(rows);
            byte[] text = mutator.csv(rows).getBytes(StandardCharsets.UTF_8);
            byte[] bytes = round % 4 == 0 ? mutator.bytes(text) : text;
            String name = "round " + round + ", seed " + SEED;
            proposed += assertTimeoutPreemptively(Duration.ofSeconds(60), () -> judge(bytes, name), name) ? 1 : 0;
        }
        assertThat(proposed).as("tables for which something is proposed").isGreaterThan(FILES / 2);
    }

    private boolean judge(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("orang.csv"), bytes);
        ForeignTable table;
        try {
            table = ForeignTable.read(file, null, PackageFolder.BOOK, DAY);
        } catch (Refused refused) {
            assertThat(refused.findings()).as(name).isNotEmpty();
            return false;
        }
        String mapping = table.mapping(Language.ID);
        Intake intake = DataPackage.read(
                new PackageInput(file, List.of(new RuleText("m.yaml", mapping))), DAY, PackageFolder.BOOK);
        for (TableCount count : intake.counts()) {
            assertThat(count.read()).as(name).isEqualTo(count.accepted() + count.rejected());
            int rows = mapping.contains("heading_row") ? CsvRows.UNKNOWN : CsvRows.in(bytes);
            if (count.table().equals("pegawai") && !count.refused() && rows != CsvRows.UNKNOWN) {
                assertThat(count.read()).as(name).isEqualTo(rows);
            }
        }
        return !table.unrecognised();
    }
}
