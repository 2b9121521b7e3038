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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder that hold tables, or one such file alone, each CSV file and each sheet of a workbook with the table it is recognised as:
 * by its name, else by its headings. What is recognised as none is named. Mended files of a quarantine may stand in a
 * folder of that name inside.
 */
final class PackageFiles {

    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";
    /** Other files that hold tables, and can't be read. */
    private static final Set<String> OTHERS = Set.of(".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".ods", ".numbers");

    /** The sheet of a template that explains the others. */
    private static final String INSTRUCTIONS = "petunjuk";

    private final Recognition recognition;
    private final List<ColumnMapping> mappings;
    private final Map<String, List<RowSource>> sources = new LinkedHashMap<>();
    private final List<RowSource> mended = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PackageFiles(PackageTables tables, List<ColumnMapping> mappings) {
        this.recognition = new Recognition(tables.all());
        this.mappings = mappings;
    }

    /** The files of a folder, or one file; a mapping that fits a file's headings goes before its name. */
    static PackageFiles in(Path data, PackageTables tables, List<ColumnMapping> mappings) {
        PackageFiles files = new PackageFiles(tables, mappings);
        list(data).forEach(path -> files.take(path, ""));
        list(data.resolve(Quarantine.FOLDER)).forEach(path -> files.take(path, Quarantine.FOLDER + "/"));
        if (files.of(tables.pegawai).isEmpty()) {
            String name = String.valueOf(data.getFileName());
            files.findings.add(Finding.reject("data.missing-file", Where.file(name), null, tables.pegawai.file()));
        }
        return files;
    }

    /** The files that hold a table, in the order of their names. */
    List<RowSource> of(TableSpec<?> spec) {
        return sources.getOrDefault(spec.name(), List.of());
    }

    /** The rows for which mended ones of quarantine files stand. */
    Replaced replaced() {
        return Replaced.in(mended);
    }

    List<Finding> findings() {
        return findings;
    }

    private static List<Path> list(Path data) {
        if (!Files.isDirectory(data)) {
            return Files.isRegularFile(data) ? List.of(data) : List.of();
        }
        try (Stream<Path> paths = Files.list(data)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> ends(path, CSV) || ends(path, XLSX) || OTHERS.contains(ending(path)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ends(Path path, String ending) {
        return ending(path).equals(ending);
    }

    /** The ending of a file's name with its point, in lower case; the empty text without one. */
    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    private void take(Path path, String place) {
        String plain = String.valueOf(path.getFileName());
        String name = place + plain;
        try {
            if (ends(path, CSV)) {
                take(new CsvSource(path, name), plain.substring(0, plain.length() - CSV.length()));
            } else if (ends(path, XLSX)) {
                XlsxSource.of(path, name).forEach(sheet -> take(sheet, sheet.sheet()));
            } else {
                findings.add(Finding.reject("data.workbook-kind", Where.file(name), ending(path), ".csv, .xlsx"));
            }
        } catch (Refused refused) {
            findings.addAll(refused.findings());
        }
    }

    private void take(RowSource source, String title) {
        if (Recognition.normal(title).equals(INSTRUCTIONS)) {
            return;
        }
        List<Finding> notes = source.notes();
        List<String> headings = Recognition.headings(source.again());
        ColumnMapping mapping = mapping(headings);
        TableSpec<?> spec = mapping == null ? recognition.table(title, headings) : null;
        if (mapping != null || spec != null) {
            findings.addAll(notes);
        }
        if ((mapping != null || spec != null) && headings.stream().anyMatch(RowReference::isColumn)) {
            mended.add(source);
        }
        if (mapping != null) {
            take(source, mapping, headings);
        } else if (spec != null) {
            add(spec.name(), source);
        } else {
            findings.add(Finding.warning(
                    "data.unknown-file", Where.file(source.name()), null, String.join(", ", recognition.names())));
        }
    }

    private @Nullable ColumnMapping mapping(List<String> headings) {
        List<String> normal = headings.stream().map(Recognition::normal).toList();
        return mappings.stream()
                .filter(mapping -> mapping.fits(normal))
                .findFirst()
                .orElse(null);
    }

    private void take(RowSource source, ColumnMapping mapping, List<String> headings) {
        mapping.tables().forEach((table, columns) -> add(table, new MappedSource(source, columns)));
        List<String> unused = mapping.unused(headings.stream()
                .filter(heading -> !RowReference.isColumn(heading))
                .toList());
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
