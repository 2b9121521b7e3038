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
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a folder that hold tables, or one such file alone, each CSV file and each sheet of a workbook with the
 * table it is recognised as: by what a {@link PackageDescriptor} says of it, by its name, else by its headings. What is
 * recognised as none is named. Mended files of a quarantine may stand in a folder of that name inside.
 */
final class PackageFiles {

    /** The sheet of a template that explains the others. */
    private static final String INSTRUCTIONS = "petunjuk";

    private final Recognition recognition;
    private final Mappings mappings;
    private final PackageDescriptor descriptor;
    private final Map<String, List<RowSource>> sources = new LinkedHashMap<>();
    private final List<RowSource> mended = new ArrayList<>();
    private final List<Mappings.Known> givingWay = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PackageFiles(PackageInput input, PackageTables tables) {
        this.recognition = new Recognition(tables.all());
        this.mappings = new Mappings(
                input,
                list(input.data(), path -> FileKind.of(path) == FileKind.MAPPING),
                new MappingReader(tables.all()));
        this.descriptor = PackageDescriptor.in(input.data(), recognition.names());
        findings.addAll(descriptor.findings());
    }

    /** The files of a folder, or one file; a mapping that fits a file's headings goes before its name. */
    static PackageFiles in(PackageInput input, PackageTables tables) {
        PackageFiles files = new PackageFiles(input, tables);
        Path data = input.data();
        List<Path> tablesIn = Files.isRegularFile(data) ? List.of(data) : list(data, PackageFiles::holdsTables);
        tablesIn.forEach(path -> files.take(path, ""));
        list(data.resolve(Quarantine.FOLDER), PackageFiles::holdsTables)
                .forEach(path -> files.take(path, Quarantine.FOLDER + "/"));
        files.further(data);
        files.takePeopleIfAbsent(tables.pegawai);
        if (files.of(tables.pegawai).isEmpty()) {
            String name = String.valueOf(data.getFileName());
            files.findings.add(Finding.reject("data.missing-file", Where.file(name), null, tables.pegawai.file()));
        }
        files.findings.addAll(files.mappings.findings());
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

    /** Whether people are named by other numbers than a NIP. */
    boolean otherIds() {
        return mappings.otherIds();
    }

    private static boolean holdsTables(Path path) {
        return FileKind.of(path).holdsTables();
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files deeper in the folder, which are read where the descriptor names them. */
    private void further(Path folder) {
        for (String name : descriptor.paths()) {
            Path path = folder.resolve(name);
            int deep = name.lastIndexOf('/') + 1;
            String place = name.substring(0, deep);
            if (deep > 0 && holdsTables(path) && !place.equals(Quarantine.FOLDER + "/") && Files.isRegularFile(path)) {
                take(path, place);
            }
        }
    }

    private void take(Path path, String place) {
        String name = place + path.getFileName();
        try {
            switch (FileKind.of(path)) {
                case CSV -> takeCsv(path, name);
                case WORKBOOK -> takeSheets(XlsxSource.of(path, name), name);
                default -> findings.add(otherKind(path, name));
            }
        } catch (Refused refused) {
            findings.addAll(refused.findings());
        }
    }

    /** What is said of a file of a kind that tables are not read from. */
    static Finding otherKind(Path path, String name) {
        return Finding.reject("data.workbook-kind", Where.file(name), FileKind.ending(path), ".csv, .xlsx");
    }

    private void takeCsv(Path path, String name) {
        String plain = String.valueOf(path.getFileName());
        String title = plain.substring(0, plain.length() - FileKind.ending(path).length());
        take(new CsvSource(path, name), title(name, plain, title));
    }

    private String title(String name, String plain, String title) {
        boolean mended = name.equals(Quarantine.FOLDER + "/" + plain);
        return mended ? descriptor.titleOfQuarantine(plain, title) : descriptor.title(name, title);
    }

    private void takeSheets(List<XlsxSource> sheets, String name) {
        for (XlsxSource sheet : sheets) {
            String title = sheets.size() == 1 ? descriptor.title(name, sheet.sheet()) : sheet.sheet();
            take(sheet, descriptor.title(sheet.name(), title));
        }
    }

    private void take(RowSource source, String title) {
        if (Recognition.normal(title).equals(INSTRUCTIONS)) {
            return;
        }
        List<Finding> notes = source.notes();
        List<String> headings = Recognition.headings(source.again());
        Mappings.Known known = mappings.find(source, headings);
        TableSpec<?> spec = known == null ? recognition.table(title, headings) : null;
        if (known != null || spec != null) {
            findings.addAll(notes);
        }
        if (known != null) {
            noteMended(known.source(), known.headings());
            take(known);
        } else if (spec != null) {
            noteMended(source, headings);
            add(spec.name(), source);
        } else {
            findings.add(Finding.warning(
                    "data.unknown-file", Where.file(source.name()), null, String.join(", ", recognition.names())));
        }
    }

    private void noteMended(RowSource source, List<String> headings) {
        if (headings.stream().anyMatch(RowReference::isColumn)) {
            mended.add(source);
        }
    }

    private void take(Mappings.Known known) {
        ColumnMapping mapping = known.mapping();
        mapping.tables().stream().filter(table -> !mapping.givesWay(table)).forEach(table -> add(known, table));
        if (mapping.tables().stream().anyMatch(mapping::givesWay)) {
            givingWay.add(known);
        }
        findings.addAll(known.notes());
    }

    /** The people of the first mapping whose people give way, where no other table tells of any. */
    private void takePeopleIfAbsent(TableSpec<?> people) {
        boolean absent = of(people).isEmpty();
        for (Mappings.Known known : givingWay) {
            ColumnMapping mapping = known.mapping();
            if (absent && mapping.equals(givingWay.getFirst().mapping())) {
                mapping.tables().stream().filter(mapping::givesWay).forEach(table -> add(known, table));
            } else {
                Where where = Where.file(known.source().name());
                findings.add(new Finding(
                        "mapping.people-elsewhere",
                        Severity.NOTE,
                        where,
                        null,
                        "",
                        List.of(of(people).getFirst().name())));
            }
        }
    }

    private void add(Mappings.Known known, TableMapping table) {
        add(
                table.table(),
                new MappedSource(known.source().again(), known.mapping().missing(), table));
    }

    private void add(String table, RowSource source) {
        sources.computeIfAbsent(table, _ -> new ArrayList<>()).add(source);
    }
}
