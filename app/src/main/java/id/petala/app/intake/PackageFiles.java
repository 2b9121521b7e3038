package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.finding.Where;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a folder that hold tables, each CSV file and each sheet of a workbook with the table it is recognised as:
 * by its name, else by its headings. What is recognised as none is named. Mended files of a quarantine may stand in a
 * folder of that name inside.
 */
final class PackageFiles {

    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";
    private static final String YAML = ".yaml";

    /** The sheet of a template that explains the others. */
    private static final String INSTRUCTIONS = "petunjuk";

    private final Recognition recognition;
    private final List<ColumnMapping> mappings = new ArrayList<>();
    private final Set<ColumnMapping> used = new LinkedHashSet<>();
    private final Map<String, List<RowSource>> sources = new LinkedHashMap<>();
    private final List<RowSource> all = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PackageFiles(PackageTables tables) {
        this.recognition = new Recognition(tables.all());
    }

    /** The files of a folder; a mapping that fits a file's headings goes before its name. */
    static PackageFiles in(PackageInput input, PackageTables tables) {
        PackageFiles files = new PackageFiles(tables);
        Path folder = input.folder();
        files.mappings(input, new MappingReader(tables.all()));
        list(folder, CSV, XLSX).forEach(path -> files.take(path, ""));
        list(folder.resolve(Quarantine.FOLDER), CSV, XLSX).forEach(path -> files.take(path, Quarantine.FOLDER + "/"));
        if (files.of(tables.pegawai).isEmpty()) {
            String name = String.valueOf(folder.getFileName());
            files.findings.add(Finding.reject("data.missing-file", Where.file(name), null, tables.pegawai.file()));
        }
        files.noteUnfit();
        return files;
    }

    /** The files that hold a table, in the order of their names. */
    List<RowSource> of(TableSpec<?> spec) {
        return sources.getOrDefault(spec.name(), List.of());
    }

    /** The rows for which mended ones of quarantine files stand. */
    Replaced replaced() {
        return Replaced.in(all);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether a mapping in use says that people are named by other numbers than a NIP. */
    boolean otherIds() {
        return used.stream().anyMatch(mapping -> mapping.ids() == ColumnMapping.Ids.OTHER);
    }

    /** The mappings handed in, then those in the folder, then the one shipped. */
    private void mappings(PackageInput input, MappingReader reader) {
        input.mappings().forEach(text -> mappings.add(reader.read(text)));
        for (Path path : list(input.folder(), YAML)) {
            try {
                mappings.add(reader.read(MappingReader.text(path)));
            } catch (Refused refused) {
                findings.addAll(refused.findings());
            }
        }
        mappings.add(reader.shipped());
    }

    /** A mapping that fits no file is named with the headings it looked for. */
    private void noteUnfit() {
        mappings.subList(0, mappings.size() - 1).stream()
                .filter(mapping -> !used.contains(mapping))
                .forEach(mapping -> findings.add(Finding.warning(
                        "mapping.unfit", Where.file(mapping.id()), null, String.join(", ", mapping.recognise()))));
    }

    private static List<Path> list(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> Arrays.stream(endings).anyMatch(ending -> ends(path, ending)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ends(Path path, String ending) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private void take(Path path, String place) {
        String plain = String.valueOf(path.getFileName());
        String name = place + plain;
        if (ends(path, CSV)) {
            take(new CsvSource(path, name), plain.substring(0, plain.length() - CSV.length()));
            return;
        }
        try {
            for (XlsxSource sheet : XlsxSource.of(path, name)) {
                take(sheet, sheet.sheet());
            }
        } catch (Refused refused) {
            findings.addAll(refused.findings());
        }
    }

    private void take(RowSource source, String title) {
        if (Recognition.normal(title).equals(INSTRUCTIONS)) {
            return;
        }
        List<String> headings = Recognition.headings(source.again());
        if (mapped(source, headings) || mappedBelow(source)) {
            return;
        }
        TableSpec<?> spec = recognition.table(title, headings);
        if (spec != null) {
            all.add(source);
            add(spec.name(), source);
        } else {
            findings.add(Finding.warning(
                    "data.unknown-file", Where.file(source.name()), null, String.join(", ", recognition.names())));
        }
    }

    /** Whether a mapping knows these headings. */
    private boolean mapped(RowSource source, List<String> headings) {
        List<String> normal = headings.stream().map(Recognition::normal).toList();
        ColumnMapping mapping =
                mappings.stream().filter(one -> one.fits(normal)).findFirst().orElse(null);
        if (mapping != null) {
            take(source, mapping, headings);
        }
        return mapping != null;
    }

    /** Whether a mapping knows the headings in the row in which it looks for them. */
    private boolean mappedBelow(RowSource source) {
        for (ColumnMapping mapping : mappings) {
            RowSource lower = new LowerSource(source, mapping.headingRow());
            List<String> headings = mapping.headingRow() > 1 ? Recognition.headings(lower.again()) : List.of();
            if (!headings.isEmpty()
                    && mapping.fits(headings.stream().map(Recognition::normal).toList())) {
                take(lower, mapping, headings);
                return true;
            }
        }
        return false;
    }

    private void take(RowSource source, ColumnMapping mapping, List<String> headings) {
        all.add(source);
        used.add(mapping);
        mapping.tables().forEach(table -> add(table.table(), new MappedSource(source.again(), table)));
        List<String> unused = mapping.unused(headings.stream()
                .filter(heading -> !Recognition.normal(heading).equals(RowReference.COLUMN))
                .toList());
        List<String> absent = mapping.absent(headings);
        if (!absent.isEmpty()) {
            findings.add(Finding.warning(
                    "mapping.absent",
                    Where.file(source.name()),
                    String.join(", ", absent),
                    "",
                    mapping.label().id()));
        }
        if (!unused.isEmpty()) {
            findings.add(new Finding(
                    "mapping.unused",
                    Severity.NOTE,
                    Where.file(source.name()),
                    String.join(", ", unused),
                    "",
                    List.of(mapping.label().id(), Integer.toString(unused.size()))));
        }
    }

    private void add(String table, RowSource source) {
        sources.computeIfAbsent(table, _ -> new ArrayList<>()).add(source);
    }
}
