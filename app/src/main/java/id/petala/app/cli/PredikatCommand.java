package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.facts.FactsFile;
import id.petala.app.index.Worksheet;
import id.petala.engine.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code petala predikat}: predicates from ratings of work results and conduct. */
@Command(name = "predikat")
final class PredikatCommand extends SheetCommand {

    PredikatCommand(Console console) {
        super(console);
    }

    @Override
    List<Worksheet> sheets(FactsFile file, LocalDate day, List<Finding> findings) {
        return List.of(Worksheet.read(instrument("predikat"), day, file.with(file.rows(), file.rejected())));
    }
}
