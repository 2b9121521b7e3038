package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.file.Draft;
import id.petala.app.worksheet.WorksheetWorkbook;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worksheet of an index as a workbook to fill in: empty, or with what is known so far. */
final class WorksheetOutput {

    private final Console console;
    private final Instrument instrument;
    private final LocalDate day;

    WorksheetOutput(Console console, Instrument instrument, LocalDate day) {
        this.console = console;
        this.instrument = instrument;
        this.day = day;
    }

    /**
     * Writes the worksheet of one subject to a new file.
     *
     * @param facts what is known so far; null for an empty worksheet
     * @param subject whose it is; empty for the only one of the facts, or to be filled in
     */
    int write(Path file, @Nullable Path facts, String subject) throws IOException {
        if (Files.exists(file)) {
            throw new WrongUse("exists", file.toString());
        }
        instrument.requireDay(day);
        FactsFile known = facts == null ? FactsFile.of("", List.of()) : FactsArgument.read(facts, instrument, day);
        List<FactRow> rows = known.rows().stream()
                .filter(row -> subject.isEmpty() || row.subject().equals(subject))
                .toList();
        write(file, facts == null ? subject : one(rows, known, subject), rows);
        console.findings(known.findings());
        console.out().println(console.text("index.worksheet-done", file.toString(), instrument.id(), day.toString()));
        return known.rejected().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED_ROWS;
    }

    private static String one(List<FactRow> rows, FactsFile known, String subject) {
        List<String> subjects = (rows.isEmpty() ? known.rows() : rows)
                .stream().map(FactRow::subject).distinct().sorted().toList();
        if (rows.isEmpty() || subjects.size() != 1) {
            String found = subject.isEmpty() ? subjects.size() + "" : subject;
            throw new Refused(Finding.reject(
                    "worksheet-file.subjects", Where.file(known.name()), found, String.join("; ", subjects)));
        }
        return subjects.getFirst();
    }

    private void write(Path file, String subject, List<FactRow> rows) throws IOException {
        try (Draft draft = Draft.at(file.resolveSibling("." + file.getFileName() + ".part"))) {
            try (OutputStream out = Files.newOutputStream(draft.path())) {
                WorksheetWorkbook.write(out, instrument, subject, day, rows, console.language());
            }
            draft.become(file);
        }
    }
}
