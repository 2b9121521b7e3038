package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * However files are spoilt, they are read to their end or refused, in time, and no row is unaccounted for. A few in each
 * build; as many as one likes with {@code -Dpetala.fuzz.files}, {@code -Dpetala.fuzz.rows} and {@code -Dpetala.fuzz.seed}.
 */
class FuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int PEOPLE = 4;

    private static final int FILES = Integer.getInteger("petala.fuzz.files", 500);
    private static final int ROWS = Integer.getInteger("petala.fuzz.rows", 20_000);
    private static final long SEED = Long.getLong("petala.fuzz.seed", 1);

    private final Map<String, List<List<String>>> all = CleanTables.all();
    private final Map<String, List<List<String>>> few = CleanTables.ofFew(PEOPLE);

    /** What was tried, for the last line. */
    private int files;

    private int read;
    private int refused;

    private interface Filling {
        /** Fills a folder; the rows that must be found, by the file or sheet as findings name it, where they are known. */
        Map<String, Integer> fill(Path folder) throws IOException;
    }

    @Test
    void cells_and_rows_of_csv_files() throws IOException {
        for (int round = 0; files < FILES / 2; round++) {
            Mutator mutator = mutator(1, round);
            twice(round, folder -> tables(folder, mutator));
        }
        said("CSV files with cells and rows changed");
    }

    private static Mutator mutator(int kind, int round) {
        return new Mutator(new Random(SEED * 1_000_003 + kind * 500_000_000L + round));
    }

    private Map<String, Integer> tables(Path folder, Mutator mutator) throws IOException {
        for (Map.Entry<String, List<List<String>>> table : few.entrySet()) {
            List<List<String>> rows = copy(table.getValue());
            mutator.rows(rows);
            write(
                    folder.resolve(table.getKey()),
                    table.getValue(),
                    mutator.csv(rows).getBytes(StandardCharsets.UTF_8));
        }
        return Map.of();
    }

    private void write(Path file, List<List<String>> clean, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        files += Mutator.csv(clean, false).equals(new String(bytes, StandardCharsets.UTF_8)) ? 0 : 1;
    }

    @Test
    void bytes_of_csv_files() throws IOException {
        for (int round = 0; files < FILES / 4; round++) {
            Mutator mutator = mutator(2, round);
            once(round, folder -> {
                for (Map.Entry<String, List<List<String>>> table : few.entrySet()) {
                    byte[] clean = Mutator.csv(table.getValue(), false).getBytes(StandardCharsets.UTF_8);
                    write(folder.resolve(table.getKey()), table.getValue(), mutator.bytes(clean));
                }
                return Map.of();
            });
        }
        said("CSV files with bytes changed");
    }

    @Test
    void cells_and_rows_of_workbooks() throws IOException {
        for (int round = 0; round < FILES / 20; round++) {
            Mutator mutator = mutator(3, round);
            twice(round, folder -> {
                Map<String, List<List<String>>> tables = new LinkedHashMap<>();
                few.forEach((name, rows) -> tables.put(name, copy(rows)));
                tables.values().forEach(mutator::rows);
                tables.values().forEach(FuzzTest::withoutNoCharacters);
                Files.write(folder.resolve("x.xlsx"), mutator.workbook(tables));
                files++;
                return rows(tables);
            });
        }
        said("workbooks with cells and rows changed");
    }

    /** No XML can hold this, so the writer would drop it. */
    private static void withoutNoCharacters(List<List<String>> rows) {
        rows.forEach(row -> row.replaceAll(cell -> cell.replace("\uFFFF", "")));
    }

    private static Map<String, Integer> rows(Map<String, List<List<String>>> tables) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        tables.forEach((name, rows) -> expected.put(
                "x.xlsx/" + name.replace(".csv", ""),
                CsvRows.in(Mutator.csv(rows, false).getBytes(StandardCharsets.UTF_8))));
        return expected;
    }

    @Test
    void parts_and_bytes_of_workbooks() throws IOException {
        byte[] clean = mutator(4, -1).workbook(few);
        for (int round = 0; round < FILES / 5; round++) {
            Mutator mutator = mutator(4, round);
            boolean inside = round % 5 > 0;
            once(round, folder -> {
                Files.write(folder.resolve("x.xlsx"), inside ? mutator.parts(clean) : mutator.bytes(clean));
                files++;
                return Map.of();
            });
        }
        said("workbooks with parts or bytes changed");
    }

    @Test
    void every_row_of_whole_tables() throws IOException {
        int rows = 0;
        for (int round = 0; rows < ROWS; round++) {
            Mutator mutator = mutator(5, round);
            int before = read;
            once(round, folder -> {
                Map<String, Integer> expected = new LinkedHashMap<>();
                for (Map.Entry<String, List<List<String>>> table : all.entrySet()) {
                    List<List<String>> spoilt = copy(table.getValue());
                    spoilt.subList(1, spoilt.size()).forEach(mutator::row);
                    Files.writeString(folder.resolve(table.getKey()), Mutator.csv(spoilt, false));
                    expected.put(table.getKey(), spoilt.size() - 1);
                    files++;
                }
                return expected;
            });
            rows += read - before;
        }
        said(rows + " rows, each changed");
    }

    private static List<List<String>> copy(List<List<String>> rows) {
        List<List<String>> copy = new ArrayList<>();
        rows.forEach(row -> copy.add(new ArrayList<>(row)));
        return copy;
    }

    private void said(String what) {
        System.out.println("fuzz: " + what + ", seed " + SEED + ": " + files + " files, " + read + " rows read, "
                + refused + " files or sheets refused");
    }

    private void once(int round, Filling filling) throws IOException {
        run(round, filling, false);
    }

    /** Also with the quarantine put back: its rows stand for those rejected. */
    private void twice(int round, Filling filling) throws IOException {
        run(round, filling, true);
    }

    private void run(int round, Filling filling, boolean back) throws IOException {
        Path folder = Files.createTempDirectory("petala-fuzz");
        try {
            Map<String, Integer> expected = filling.fill(folder);
            assertTimeoutPreemptively(
                    LIMIT, () -> judge(folder, expected, back), () -> "round " + round + ", seed " + SEED);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("round " + round + ", seed " + SEED, e);
        } finally {
            delete(folder);
        }
    }

    private void judge(Path folder, Map<String, Integer> expected, boolean back) throws IOException {
        Intake first = DataPackage.read(folder, DAY, PackageFolder.BOOK);
        accounted(first, folder, expected);
        if (back) {
            Path mended = Files.createDirectories(folder.resolve(Quarantine.FOLDER));
            for (Quarantine.Part part : first.quarantine().parts()) {
                Files.writeString(mended.resolve(part.name()), text(first.quarantine(), part));
            }
            Intake second = DataPackage.read(folder, DAY, PackageFolder.BOOK);
            accounted(second, folder, expected);
            assertThat(replaced(second))
                    .as(() -> "rows named by their quarantine\n" + first.findings() + "\n" + second.findings())
                    .isBetween(quarantined(first) - cut(first), quarantined(first));
        }
    }

    private void accounted(Intake intake, Path folder, Map<String, Integer> expected) throws IOException {
        for (TableCount count : intake.counts()) {
            assertThat(count.read()).as(count.file()).isEqualTo(count.accepted() + count.rejected());
            read += count.read();
            refused += count.refused() ? 1 : 0;
            int rows = rows(folder, count.file(), expected);
            if (count.refused()) {
                assertThat(count.read()).as(count.file()).isZero();
            } else if (rows != CsvRows.UNKNOWN) {
                assertThat(count.read()).as(count.file()).isEqualTo(rows);
            }
        }
        assertThat(intake.quarantine().parts().stream()
                        .mapToInt(Quarantine.Part::rows)
                        .sum())
                .isEqualTo(quarantined(intake));
        for (Quarantine.Part part : intake.quarantine().parts()) {
            assertThat(records(text(intake.quarantine(), part))).as(part.name()).isEqualTo(part.rows() + 1L);
        }
    }

    private static int rows(Path folder, String file, Map<String, Integer> expected) throws IOException {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) && !expected.containsKey(file)
                ? CsvRows.in(Files.readAllBytes(path))
                : expected.getOrDefault(file, CsvRows.UNKNOWN);
    }

    private static long records(String text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 22)
                .ofCsvRecord(text)
                .stream()
                .count();
    }

    private static int quarantined(Intake intake) {
        return intake.counts().stream()
                .mapToInt(count -> count.rejected() - count.repeated() - count.replaced())
                .sum();
    }

    /** A line that is too long keeps being so in quarantine, and is rejected there again until it is shortened. */
    private static int cut(Intake intake) {
        return (int) intake.findings().stream()
                .filter(finding -> finding.code().equals("data.line-length"))
                .count();
    }

    private static int replaced(Intake intake) {
        return intake.counts().stream().mapToInt(TableCount::replaced).sum();
    }

    private static String text(Quarantine quarantine, Quarantine.Part part) {
        StringWriter out = new StringWriter();
        quarantine.write(part, out, Language.ID);
        return out.toString();
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
