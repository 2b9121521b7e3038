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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder that hold tables, each CSV file and each sheet of a workbook with the table it is recognised as:
 * by what a {@link PackageDescriptor} says of it, by its name, else by its headings. What is recognised as none is named. Mended files of a quarantine may stand in a
 * folder of that name inside.
 */
final class PackageFiles {

    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

    /** The sheet of a template that explains the others. */
    private static final String INSTRUCTIONS = "petunjuk";

    private final Recognition recognition;
    private final List<ColumnMapping> mappings;
    private final PackageDescriptor descriptor;
    private final Map<String, List<RowSource>> sources = new LinkedHashMap<>();
    private final List<RowSource> all = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PackageFiles(Path folder, PackageTables tables, List<ColumnMapping> mappings) {
        this.recognition = new Recognition(tables.all());
        this.mappings = mappings;
        this.descriptor = PackageDescriptor.in(folder, recognition.names());
        findings.addAll(descriptor.findings());
    }

    /** The files of a folder; a mapping that fits a file's headings goes before its name. */
    static PackageFiles in(Path folder, PackageTables tables, List<ColumnMapping> mappings) {
        PackageFiles files = new PackageFiles(folder, tables, mappings);
        list(folder).forEach(path -> files.take(path, ""));
        list(folder.resolve(Quarantine.FOLDER)).forEach(path -> files.take(path, Quarantine.FOLDER + "/"));
        files.further(folder);
        if (files.of(tables.pegawai).isEmpty()) {
            String name = String.valueOf(folder.getFileName());
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
        return Replaced.in(all);
    }

    List<Finding> findings() {
        return findings;
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> ends(path, CSV) || ends(path, XLSX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ends(Path path, String ending) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Files deeper in the folder, which are read where the descriptor names them. */
    private void further(Path folder) {
        for (String name : descriptor.paths()) {
            Path path = folder.resolve(name);
            int deep = name.lastIndexOf('/') + 1;
            String place = name.substring(0, deep);
            boolean table = ends(path, CSV) || ends(path, XLSX);
            if (deep > 0 && table && !place.equals(Quarantine.FOLDER + "/") && Files.isRegularFile(path)) {
                take(path, place);
            }
        }
    }

    private void take(Path path, String place) {
        String plain = String.valueOf(path.getFileName());
        String name = place + plain;
        if (ends(path, CSV)) {
            String title = plain.substring(0, plain.length() - CSV.length());
            take(new CsvSource(path, name), title(name, plain, title));
            return;
        }
        try {
            List<XlsxSource> sheets = XlsxSource.of(path, name);
            for (XlsxSource sheet : sheets) {
                String title = sheets.size() == 1 ? descriptor.title(name, sheet.sheet()) : sheet.sheet();
                take(sheet, descriptor.title(sheet.name(), title));
            }
        } catch (Refused refused) {
            findings.addAll(refused.findings());
        }
    }

    private String title(String name, String plain, String title) {
        boolean mended = name.equals(Quarantine.FOLDER + "/" + plain);
        return mended ? descriptor.titleOfQuarantine(plain, title) : descriptor.title(name, title);
    }

    private void take(RowSource source, String title) {
        if (Recognition.normal(title).equals(INSTRUCTIONS)) {
            return;
        }
        List<String> headings = Recognition.headings(source.again());
        ColumnMapping mapping = mapping(headings);
        TableSpec<?> spec = mapping == null ? recognition.table(title, headings) : null;
        if (mapping != null) {
            all.add(source);
            take(source, mapping, headings);
        } else if (spec != null) {
            all.add(source);
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
                .filter(heading -> !Recognition.normal(heading).equals(RowReference.COLUMN))
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
