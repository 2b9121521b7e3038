package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlanTables;
import id.petala.app.run.LoadedRun;
import id.petala.engine.instrument.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala plan}: a scenario from the data package to a checked, explained plan. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Parameters(paramLabel = "DATA", descriptionKey = "data")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path data;

    @Option(names = "--scenario", paramLabel = "FILE.yaml", required = true, descriptionKey = "plan.scenario")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path scenarioFile;

    @Option(names = "--instrument", paramLabel = "ID|FILE", descriptionKey = "instrument")
    private String instrument = InstrumentArgument.DEFAULT;

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "0", descriptionKey = "place.seconds")
    private int seconds;

    @Mixin
    private final PairInstrumentOption worth = new PairInstrumentOption();

    @Mixin
    private final SteadinessOption stability = new SteadinessOption();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "plan.folder")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path out;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        stability.percent();
        LocalDate asOfDay = AsOf.read(asOf);
        RuleBook pairs = worth.book();
        PlanScenario scenario = PlanScenario.read(scenarioFile, asOfDay, _ -> pairs);
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(instrument);
        LoadedRun loaded = LoadedRun.of(dataOption.at(data), asOfDay, chosen.book(), chosen.instrument());
        new PlanMaking(console, loaded, out).of(PlanTables.of(loaded, scenario), scenarioFile, seconds, stability);
        return loaded.rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }
}
