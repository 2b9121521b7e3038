package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** However a package is spoilt, it is read to its end and no row is unaccounted for. */
class MutatedPackageTest {

    private static final String SITI = PackageFolder.SITI;
    private static final String BUDI = PackageFolder.BUDI;

    private static final Map<String, String> CLEAN = clean();

    private static final List<String> GARBAGE = List.of(
            "=1+1",
            "'=1+1",
            "''-x",
            "-",
            "@a",
            "2026-13-40",
            "99999999999999999999",
            "NaN",
            "-5",
            "1e400",
            " x ",
            "\u00A0",
            "a\nb",
            "\"",
            "a,b",
            "a;b",
            "\uFFFF",
            "\u202Ex",
            "x".repeat(1200),
            "x".repeat(70_000),
            "PNS",
            SITI,
            "'" + BUDI,
            "[penghargaan.csv:2#00000000] x",
            "alasan",
            "\t",
            "€",
            "*",
            "297406232000101008",
            "000000000000000000");

    private static Map<String, String> clean() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "pegawai.csv",
                "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang\n" + SITI
                        + ",Siti,PNS,01,Dinas,Analis,AHLI_MUDA\n" + BUDI + ",Budi,PNS,01,Dinas,Analis,AHLI_MUDA\n"
                        + "199003032015032001,Dewi,PNS,01,Dinas,Analis,\n");
        files.put(
                "penghargaan.csv",
                "nip,tingkat,tanggal,nama\n" + SITI + ",NASIONAL,2024-02-29,Inovasi\n" + BUDI
                        + ",INSTANSI,2024-03-01,Teladan\n199003032015032001,INSTANSI,2024-03-01,Teladan\n");
        files.put(
                "riwayat_jabatan.csv",
                "nip,jabatan,jenjang,unit_organisasi,status,tmt,sampai\n" + SITI
                        + ",Analis,AHLI_PERTAMA,Dinas,DEFINITIF,2012-01-01,2017-12-31\n" + SITI
                        + ",Analis,AHLI_MUDA,Dinas,DEFINITIF,2018-01-01,\n");
        files.put("predikat_kinerja.csv", "nip,tahun,predikat\n" + SITI + ",2024,BAIK\n" + BUDI + ",2025,BAIK\n");
        files.put("cakupan.csv", "tabel,unit,sampai,sumber\npenghargaan,*,2025-12-31,BKPSDM\n");
        files.put("fakta.csv", "nip,fakta,nilai,tanggal\n" + SITI + ",x,1,2024-01-01\n");
        return files;
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void no_row_is_unaccounted_for(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("petala-mutated");
        try {
            spoil(folder, new Random(seed));

            Intake first = read(folder);
            Path mended = Files.createDirectories(folder.resolve(Quarantine.FOLDER));
            for (Quarantine.Part part : first.quarantine().parts()) {
                Files.writeString(mended.resolve(part.name()), text(first.quarantine(), part));
            }
            Intake second = read(folder);

            assertThat(replaced(second))
                    .as(() -> "rows named by their quarantine\n" + first.findings() + "\n" + second.findings())
                    .isBetween(quarantined(first) - cut(first), quarantined(first));
        } finally {
            delete(folder);
        }
    }

    private static Intake read(Path folder) throws IOException {
        Intake intake = DataPackage.read(folder, java.time.LocalDate.of(2026, 6, 30), PackageFolder.BOOK);
        for (TableCount count : intake.counts()) {
            assertThat(count.read()).as(count.file()).isEqualTo(count.accepted() + count.rejected());
            assertThat(count.read())
                    .as(count.file())
                    .isEqualTo(count.refused() ? 0 : rows(folder.resolve(count.file())));
        }
        assertThat(intake.quarantine().parts().stream()
                        .mapToInt(Quarantine.Part::rows)
                        .sum())
                .isEqualTo(quarantined(intake));
        for (Quarantine.Part part : intake.quarantine().parts()) {
            assertThat(records(
                            CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE),
                            text(intake.quarantine(), part)))
                    .as(part.name())
                    .hasSize(part.rows() + 1);
        }
        return intake;
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

    /** The rows below the heading that hold anything, counted by another way of reading. */
    private static int rows(Path file) throws IOException {
        List<CsvRecord> records =
                records(CsvReader.builder(), Files.readString(file).replace("\uFEFF", ""));
        int reasons = -1;
        int rows = -1;
        for (CsvRecord line : records) {
            if (rows < 0) {
                reasons = line.getFields().stream()
                        .map(Recognition::normal)
                        .toList()
                        .lastIndexOf("alasan");
            }
            rows += blank(line, reasons) ? 0 : 1;
        }
        return rows;
    }

    private static boolean blank(CsvRecord line, int reasons) {
        for (int i = 0; i < line.getFieldCount(); i++) {
            if (i != reasons && !line.getField(i).chars().allMatch(c -> c <= ' ' || c == '\u00A0')) {
                return false;
            }
        }
        return true;
    }

    private static List<CsvRecord> records(CsvReader.CsvReaderBuilder reader, String text) {
        return reader
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 22)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }

    private static void spoil(Path folder, Random random) throws IOException {
        for (Map.Entry<String, String> file : CLEAN.entrySet()) {
            List<List<String>> rows = new ArrayList<>();
            file.getValue().lines().forEach(line -> rows.add(new ArrayList<>(List.of(line.split(",", -1)))));
            for (int times = random.nextInt(4); times > 0; times--) {
                spoil(rows, random);
            }
            if (random.nextInt(12) > 0) {
                Files.writeString(folder.resolve(file.getKey()), text(rows, random));
            }
        }
    }

    private static void spoil(List<List<String>> rows, Random random) {
        List<String> row = rows.get(random.nextInt(8) == 0 ? 0 : random.nextInt(rows.size()));
        int cell = row.isEmpty() ? 0 : random.nextInt(row.size());
        switch (random.nextInt(9)) {
            case 0 -> set(row, cell, "");
            case 1, 2 -> set(row, cell, GARBAGE.get(random.nextInt(GARBAGE.size())));
            case 3 -> rows.add(random.nextInt(rows.size()) + 1, new ArrayList<>(rows.getLast()));
            case 4 -> Collections.swap(row, 0, Math.max(0, row.size() - 1));
            case 5 -> row.subList(cell, row.size()).clear();
            case 6 -> row.add(GARBAGE.get(random.nextInt(GARBAGE.size())));
            case 7 -> rows.forEach(each -> Collections.swap(each, 0, each.size() - 1));
            default -> rows.add(new ArrayList<>(List.of("", "")));
        }
        rows.removeIf(List::isEmpty);
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>(List.of("")));
        }
    }

    private static void set(List<String> row, int cell, String text) {
        if (cell < row.size()) {
            row.set(cell, text);
        }
    }

    /** Mostly with the quotation marks a program would set, sometimes without. */
    private static String text(List<List<String>> rows, Random random) {
        boolean careless = random.nextInt(10) == 0;
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(cell -> careless || !cell.matches("(?s).*[\",\n].*")
                            ? cell
                            : "\"" + cell.replace("\"", "\"\"") + "\"")
                    .toList();
            text.append(String.join(",", cells)).append('\n');
        }
        return random.nextInt(20) == 0 ? text.substring(0, random.nextInt(text.length())) : text.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
