package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.placement.PlacementFiles;
import id.petala.app.placement.PlanChanges;
import id.petala.app.placement.Replan;
import id.petala.app.placement.SolvedPlacement;
import id.petala.app.placement.Withdrawal;
import id.petala.app.placement.Withdrawal.Leaving;
import id.petala.app.placement.Withdrawal.Present;
import id.petala.app.plan.PlanReview;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlanTables;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.RunSummary;
import id.petala.engine.instrument.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code petala replan}: a plan made anew after somebody withdrew, with as few changes as possible; with the data package also
 * with the law looked at again and all documents.
 */
@Command(name = "replan")
final class ReplanCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "replan.dir")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path folder;

    @Option(names = "--withdraw", paramLabel = "NIP", required = true, split = ",", descriptionKey = "replan.withdraw")
    private List<String> withdrawn = List.of();

    @Option(names = "--exit", descriptionKey = "replan.exit")
    private boolean exit;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "0", descriptionKey = "place.seconds")
    private int seconds;

    @Option(names = "--out", paramLabel = "DIR2", required = true, descriptionKey = "replan.out")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path out;

    @Mixin
    private final PlanOrigin origin = new PlanOrigin();

    @Option(names = "--ground", paramLabel = "TEXT", descriptionKey = "replan.ground")
    private String ground = "";

    ReplanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean judged = origin.given();
        if (exit && judged && ground.isBlank()) {
            throw new WrongUse("replan-ground");
        }
        if (!ground.isBlank() && !(exit && judged)) {
            throw new WrongUse("replan-no-ground");
        }
        return judged ? again() : tables();
    }

    /** From the tables of the folder alone. */
    private int tables() throws IOException {
        Placing placing = new Placing(console);
        try (Replan replan = Replan.of(folder, withdrawal(null))) {
            SolvedPlacement solved = replan.solve(out, seconds, placing::progress);
            changes(replan, solved);
            placing.tell(solved);
        }
        console.out()
                .println(console.text(
                        PlacementFiles.in(folder, PlacementFiles.ORIGIN) == null
                                ? "place.legality"
                                : "replan.legality"));
        return ExitCode.DONE;
    }

    private Withdrawal withdrawal(@Nullable Leaving leaving) {
        return new Withdrawal(withdrawn, exit, leaving, Present.ALL);
    }

    /** From the data package, with the law looked at and all documents, as {@code petala plan} makes them. */
    private int again() throws IOException {
        RunSummary before = PlanReview.origin(folder);
        LocalDate day = AsOf.read(before.asOf());
        RuleBook pairs = origin.pairs();
        try (Replan replan = Replan.of(folder, withdrawal(leaving(day, pairs)))) {
            PlanScenario scenario = scenario(replan.rules(), day, pairs);
            LoadedRun loaded = origin.of(before);
            if (!RunSummary.of(loaded.run()).snapshot().equals(before.snapshot())) {
                console.out().println(console.text("replan.other-data"));
            }
            PlanTables tables = PlanTables.unnamed(loaded, scenario);
            among(replan, tables);
            tables.name(scenario(replan.rules(), day, pairs));
            ScenarioPlan plan =
                    new PlanMaking(console, loaded, out).of(tables, replan.rules(), seconds, new SteadinessOption());
            changes(replan, plan.solved());
            return loaded.rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
        }
    }

    /** What the data have no more is left out of the rules, and told. */
    private void among(Replan replan, PlanTables tables) throws IOException {
        replan.among(new Present(nip -> tables.data().candidate(nip) != null, tables::hasPerson, tables::hasPost));
        tell("replan.missing-people", replan.missingPeople());
        tell("replan.missing-posts", replan.missingPosts());
    }

    /** Who leaves does so on the day of the inauguration. */
    private @Nullable Leaving leaving(LocalDate dataDay, RuleBook pairs) throws IOException {
        if (!exit) {
            return null;
        }
        LocalDate day =
                scenario(folder.resolve(PlacementFiles.RULES), dataDay, pairs).day();
        return new Leaving(day == null ? dataDay : day, ground);
    }

    private static PlanScenario scenario(Path rules, LocalDate dataDay, RuleBook pairs) throws IOException {
        return PlanScenario.read(rules, dataDay, _ -> pairs);
    }

    private void tell(String key, List<String> names) {
        if (!names.isEmpty()) {
            console.out().println(console.text(key, String.join(", ", names)));
        }
    }

    private void changes(Replan replan, SolvedPlacement solved) throws IOException {
        PlanChanges changes = replan.changes(solved);
        replan.writeChanges(out, changes);
        tell("replan.touched", replan.touched());
        console.out()
                .println(console.text(
                        "replan.kept",
                        changes.kept() + "",
                        changes.of() + "",
                        changes.changes().size() + ""));
    }
}
