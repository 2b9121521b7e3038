package id.petala.app.cli;

import id.petala.app.book.PlanPapers;
import id.petala.app.book.Planned;
import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.eligibility.FitData;
import id.petala.app.file.Draft;
import id.petala.app.placement.ConstraintPrices;
import id.petala.app.placement.PlacementFiles;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.PlacementSources;
import id.petala.app.plan.LegalSheet;
import id.petala.app.plan.MoveList;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlanTables;
import id.petala.app.plan.PlannedMove;
import id.petala.app.plan.PlannedMoves;
import id.petala.app.platform.Words;
import id.petala.app.run.LoadedRun;
import id.petala.app.table.FindingsCsv;
import id.petala.engine.finding.Finding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "plan.folder")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path out;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlanScenario scenario = PlanScenario.read(scenarioFile);
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(instrument);
        LocalDate asOfDay = AsOf.read(asOf);
        LoadedRun loaded = LoadedRun.of(dataOption.at(data), asOfDay, chosen.book(), chosen.instrument());
        LocalDate day = Objects.requireNonNullElse(scenario.day(), asOfDay);
        FitData fit = FitData.of(loaded, day, FitData.SETTINGS);
        PlanTables tables =
                PlanTables.of(fit, scenario, loaded.intake().dossiers().units());
        List<Finding> findings = new ArrayList<>(tables.findings());
        findings.addAll(loaded.run().findings());
        try (Draft room = Draft.at(Files.createTempDirectory("petala-plan"))) {
            Files.createDirectories(room.path());
            plan(loaded, fit, scenario, tables, findings, room.path());
        }
        console.findings(findings, FindingsCsv.NAME);
        return loaded.rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private void plan(
            LoadedRun loaded, FitData fit, PlanScenario scenario, PlanTables tables, List<Finding> findings, Path room)
            throws IOException {
        Path fits = write(room.resolve(PlacementFiles.INPUTS.get(0)), tables::fits);
        Path posts = write(room.resolve(PlacementFiles.INPUTS.get(1)), tables::posts);
        Path people = write(room.resolve(PlacementFiles.INPUTS.get(2)), tables::people);
        tell(scenario, tables, fit);
        PlacementSources sources = new PlacementSources(
                fits,
                posts,
                people,
                scenario.constrained() ? scenarioFile : null,
                plan -> legal(fit, scenario, plan, room.resolve(PlacementFiles.LEGAL)));
        PlacementPlan plan = new Placing(console, sources, seconds).into(out);
        List<PlannedMove> moves = PlannedMoves.of(fit, plan);
        Planned planned =
                new Planned(loaded, fit, scenario, List.copyOf(tables.filled()), plan, ConstraintPrices.in(out));
        new PlanPapers(planned, Words.in(console.language().locale())).into(room);
        try (OutputFolder output = new OutputFolder(out)) {
            output.write(MoveList.NAME, text -> MoveList.write(text, moves, fit));
            for (String paper : PlanPapers.NAMES) {
                output.copy(paper, room.resolve(paper));
            }
            output.findings(findings, console.language());
            output.finish();
        }
        console.out().println(console.text("plan.moves", moves.size() + "", out.toString()));
    }

    private Path legal(FitData fit, PlanScenario scenario, PlacementPlan plan, Path file) throws IOException {
        return write(file, text -> LegalSheet.write(text, PlannedMoves.of(fit, plan), scenario, console.language()));
    }

    private static Path write(Path file, OutputFolder.Content content) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            content.write(text);
        }
        return file;
    }

    private void tell(PlanScenario scenario, PlanTables tables, FitData fit) {
        List<Integer> sizes = tables.sizes();
        console.out()
                .println(console.text(
                        "plan.begins",
                        scenario.title(),
                        fit.rules().day().toString(),
                        sizes.get(0) + "",
                        sizes.get(1) + "",
                        sizes.get(2) + "",
                        scenario.moveCost().toPlainString()));
    }
}
