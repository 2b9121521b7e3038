package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.facts.FactsFile;
import id.petala.app.index.Worksheet;
import id.petala.engine.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;

/** {@code petala evjab}: points and class of posts from the levels of their factors. */
@Command(name = "evjab")
final class JobEvaluationCommand extends SheetCommand {

    private static final Map<String, String> INSTRUMENTS = new TreeMap<>(
            Map.of("STRUKTURAL", "evaluasi-jabatan-struktural", "FUNGSIONAL", "evaluasi-jabatan-fungsional"));

    JobEvaluationCommand(Console console) {
        super(console);
    }

    @Override
    List<Worksheet> sheets(FactsFile file, LocalDate day, List<Finding> findings) {
        return assorted(file, "kelompok", INSTRUMENTS, findings).entrySet().stream()
                .map(rows -> sheet(rows.getKey(), day, file, rows.getValue()))
                .toList();
    }
}
