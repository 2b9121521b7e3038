package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.index.IndexBook;
import id.petala.app.index.Worksheet;
import id.petala.app.table.OutputFolder;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Severity;
import id.petala.engine.instrument.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * A table of subjects, each computed by the instrument that one of its cells names: an indicator's polarity, a post's group.
 */
abstract class SheetCommand implements Callable<Integer> {

    final Console console;

    @Option(names = "--facts", paramLabel = "FACTS.csv", required = true, descriptionKey = "sheet.facts")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path facts;

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "index.out")
    private @Nullable Path out;

    SheetCommand(Console console) {
        this.console = console;
    }

    /** The worksheets that the rows of a file make. */
    abstract List<Worksheet> sheets(FactsFile file, LocalDate day, List<Finding> findings);

    @Override
    public Integer call() throws IOException {
        LocalDate day = AsOf.read(asOf);
        FactsFile file = FactsFile.read(facts);
        List<Finding> findings = new ArrayList<>(file.findings());
        List<Worksheet> sheets = sheets(file, day, findings);
        sheets.forEach(sheet -> findings.addAll(sheet.findings()));
        IndexTable table = new IndexTable(console);
        sheets.forEach(table::print);
        if (out != null) {
            write(sheets, table, findings, out);
        }
        console.findings(findings);
        boolean rejected = findings.stream().anyMatch(finding -> finding.severity() == Severity.REJECT);
        return rejected ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private void write(List<Worksheet> sheets, IndexTable table, List<Finding> findings, Path folder)
            throws IOException {
        try (OutputFolder output = new OutputFolder(folder)) {
            output.write("index.csv", text -> table.write(text, sheets));
            for (Worksheet sheet : sheets) {
                ScoreFiles.write(output, "-" + sheet.instrument().id(), sheet);
            }
            output.findings(findings, console.language());
            output.finish();
        }
    }

    static Instrument instrument(String id) {
        return Objects.requireNonNull(IndexBook.shipped().rules().instrument(id), id);
    }

    static Worksheet sheet(String id, LocalDate day, FactsFile file, List<FactRow> rows) {
        return Worksheet.read(instrument(id), day, file.with(rows));
    }

    /**
     * The rows of each instrument, by what the cell in a column says of their subject.
     *
     * @param column the criterion whose value names the instrument
     * @param instruments ids by that value
     */
    static Map<String, List<FactRow>> assorted(
            FactsFile file, String column, Map<String, String> instruments, List<Finding> findings) {
        Map<String, String> chosen = chosen(file, column, findings);
        Map<String, List<FactRow>> assorted = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        for (FactRow row : file.rows()) {
            String id = instruments.get(chosen.getOrDefault(row.subject(), "").toUpperCase(Locale.ROOT));
            if (id == null && !refused.contains(row.subject())) {
                refused.add(row.subject());
                findings.add(Finding.reject(
                        "facts-file.kind",
                        row.place().column(column),
                        chosen.getOrDefault(row.subject(), ""),
                        String.join(", ", instruments.keySet()),
                        row.subject()));
            } else if (id != null && !row.criterion().equals(column)) {
                assorted.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
            }
        }
        return assorted;
    }

    /** What a column says of each subject; a subject of which it says two things is left out. */
    static Map<String, String> chosen(FactsFile file, String column, List<Finding> findings) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (FactRow row : file.rows()) {
            String said = row.value().strip();
            String before = row.criterion().equals(column) ? chosen.putIfAbsent(row.subject(), said) : said;
            if (before != null && !before.equalsIgnoreCase(said)) {
                findings.add(Finding.reject(
                        "facts-file.two-kinds", row.place().column(column), said, before, row.subject()));
                chosen.put(row.subject(), "");
            }
        }
        return chosen;
    }
}
