package id.petala.app.cli;

import id.petala.app.book.PlanPapers;
import id.petala.app.book.Planned;
import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.file.Draft;
import id.petala.app.placement.ConstraintPrices;
import id.petala.app.placement.Steadiness;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlanTables;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.platform.Words;
import id.petala.app.run.LoadedRun;
import id.petala.app.table.FindingsCsv;
import id.petala.app.table.OutputFolder;
import id.petala.engine.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        PlanScenario scenario = PlanScenario.read(scenarioFile, worth.book());
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(instrument);
        LocalDate asOfDay = AsOf.read(asOf);
        LoadedRun loaded = LoadedRun.of(dataOption.at(data), asOfDay, chosen.book(), chosen.instrument());
        PlanTables tables = PlanTables.of(loaded, scenario);
        List<Finding> findings = new ArrayList<>(tables.findings());
        findings.addAll(loaded.run().findings());
        tell(scenario, tables);
        Placing placing = new Placing(console);
        ScenarioPlan plan = ScenarioPlan.of(tables, scenarioFile, seconds, placing::progress);
        Steadiness steadiness = stability.of(plan.solved().plan());
        plan.write(out, scenarioFile, loaded.run(), findings, steadiness, console.language());
        papers(loaded, plan, steadiness);
        placing.tell(plan.solved());
        placing.tell(steadiness);
        console.out().println(console.text("plan.moves", plan.moves().size() + "", out.toString()));
        console.findings(findings, FindingsCsv.NAME);
        return loaded.rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    /** What the committee, the head of the agency and the people themselves read. */
    private void papers(LoadedRun loaded, ScenarioPlan plan, @Nullable Steadiness steadiness) throws IOException {
        Planned planned = new Planned(
                loaded,
                plan.data(),
                plan.scenario(),
                List.copyOf(plan.tables().filled()),
                plan.solved().plan(),
                ConstraintPrices.in(out),
                steadiness);
        try (Draft room = Draft.at(Files.createTempDirectory("petala-buku"));
                OutputFolder output = new OutputFolder(out)) {
            Files.createDirectories(room.path());
            new PlanPapers(planned, Words.in(console.language().locale())).into(room.path());
            for (String paper : PlanPapers.NAMES) {
                output.copy(paper, room.path().resolve(paper));
            }
            output.finish();
        }
    }

    private void tell(PlanScenario scenario, PlanTables tables) {
        PlanTables.Sizes sizes = tables.sizes();
        console.out()
                .println(console.text(
                        "plan.begins",
                        scenario.title(),
                        tables.data().rules().day().toString(),
                        sizes.posts() + "",
                        sizes.people() + "",
                        sizes.pairs() + "",
                        scenario.moveCost().toPlainString(),
                        tables.data().worth().settings().in(console.language())));
    }
}
