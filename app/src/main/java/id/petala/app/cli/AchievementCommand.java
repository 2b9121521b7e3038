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

/** {@code petala achievement}: what indicators achieved of their targets, each by its own polarity. */
@Command(name = "achievement")
final class AchievementCommand extends SheetCommand {

    private static final Map<String, String> INSTRUMENTS = new TreeMap<>(Map.of(
            "NAIK", "capaian-naik",
            "TURUN", "capaian-turun",
            "RENTANG_NAIK", "capaian-rentang-naik",
            "RENTANG_TURUN", "capaian-rentang-turun"));

    AchievementCommand(Console console) {
        super(console);
    }

    @Override
    List<Worksheet> sheets(FactsFile file, LocalDate day, List<Finding> findings) {
        return assorted(file, "polaritas", INSTRUMENTS, findings).entrySet().stream()
                .map(rows -> sheet(rows.getKey(), day, file, rows.getValue()))
                .toList();
    }
}
