package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.index.PlanGoals;
import id.petala.app.index.Worksheet;
import id.petala.app.table.OutputFolder;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.index.Efforts;
import id.petala.engine.index.Goal;
import id.petala.engine.index.PlanReport;
import id.petala.engine.index.Planner;
import id.petala.engine.index.Sheet;
import id.petala.engine.instrument.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala plan-index}: which steps bring an index to a value, or get most out of an effort. */
@Command(name = "plan-index")
final class PlanIndexCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "index.id")
    private String id = "";

    @Option(names = "--facts", paramLabel = "FACTS.csv|.xlsx", required = true, descriptionKey = "plan.facts")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path facts;

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    @Option(names = "--target", paramLabel = "N", descriptionKey = "plan.target")
    private @Nullable String target;

    @Option(names = "--budget", paramLabel = "E", descriptionKey = "plan.budget")
    private @Nullable String budget;

    @Option(names = "--effort", paramLabel = "FILE", descriptionKey = "plan.effort")
    private @Nullable Path effort;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "plan.out")
    private @Nullable Path out;

    PlanIndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if ((target == null) == (budget == null)) {
            throw new WrongUse("plan-goal");
        }
        LocalDate day = AsOf.read(asOf);
        Instrument instrument = IndexArgument.read(id, day);
        Worksheet worksheet = Worksheet.read(instrument, day, FactsArgument.read(facts, instrument, day));
        console.findings(worksheet.findings());
        Sheet sheet = sheet(worksheet);
        PlanReport report = Planner.plan(sheet, goal(sheet));
        new PlanText(console, worksheet, report).print();
        if (out != null) {
            write(new PlanFiles(worksheet, report), out);
        }
        return worksheet.rejectedRows() || !report.reached() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private Goal goal(Sheet sheet) {
        return target == null ? PlanGoals.budget(Objects.requireNonNull(budget)) : PlanGoals.target(target, sheet);
    }

    private Sheet sheet(Worksheet worksheet) throws IOException {
        Worksheet.Stage stage = worksheet.last();
        if (stage.facts().table().size() != 1) {
            Where where = Where.file(String.valueOf(facts.getFileName()));
            String subjects = stage.facts().table().size() + "";
            throw new Refused(Finding.reject("planning.subjects", where, subjects, "1"));
        }
        Efforts efforts = effort == null ? Efforts.none() : stage.efforts(EffortFile.read(effort));
        return stage.planned(stage.facts().table(), efforts);
    }

    private static void write(PlanFiles files, Path folder) throws IOException {
        try (OutputFolder output = new OutputFolder(folder)) {
            output.write("plan.csv", files::csv);
            output.write("plan.json", files::json);
            output.finish();
        }
    }
}
