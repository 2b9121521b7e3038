package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.placement.ConstrainedPlacement;
import id.petala.app.placement.Crowded;
import id.petala.app.placement.PlacementFiles;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.Scenario;
import id.petala.app.placement.SolverChild;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.NetworkSolver;
import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlanCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petala place}: the placement of greatest worth, with the proof that none is better. */
@Command(name = "place")
final class PlaceCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--fits", paramLabel = "FITS.csv", required = true, descriptionKey = "place.fits")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path fits;

    @Option(names = "--jabatan", paramLabel = "POSTS.csv", descriptionKey = "place.posts")
    private @Nullable Path posts;

    @Option(names = "--pegawai", paramLabel = "PEOPLE.csv", descriptionKey = "place.people")
    private @Nullable Path people;

    @Option(names = "--rules", paramLabel = "RULES.yaml", descriptionKey = "place.rules")
    private @Nullable Path rules;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "0", descriptionKey = "place.seconds")
    private int seconds;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "place.out")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path out;

    PlaceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Scenario scenario = Scenario.read(fits, posts, people, rules);
        if (scenario.demotions() > 0) {
            console.out().println(console.text("place.demotions", scenario.demotions() + ""));
        }
        if (rules == null) {
            plain(scenario);
        } else {
            constrained(scenario);
        }
        console.out().println(console.text("place.legality"));
        return ExitCode.DONE;
    }

    private void plain(Scenario scenario) throws IOException {
        switch (solve(scenario)) {
            case Placement.Optimal optimal -> plain(PlacementPlan.of(scenario, optimal), optimal.ties());
            case Placement.Impossible impossible -> throw Crowded.refused(scenario, impossible);
        }
    }

    private Placement solve(Scenario scenario) {
        try {
            return NetworkSolver.solve(scenario.problem());
        } catch (IllegalArgumentException _) {
            throw tooLarge(scenario);
        }
    }

    private static Refused tooLarge(Scenario scenario) {
        return new Refused(Finding.reject("placement.sum-too-large", Where.file(scenario.file()), null, ""));
    }

    private void plain(PlacementPlan plan, List<Placement.Tie> ties) throws IOException {
        try (OutputFolder output = new OutputFolder(out)) {
            Map<String, Path> inputs = shared(output, plan);
            output.write(PlacementFiles.CERTIFICATE, text -> PlacementFiles.certificate(text, plan, inputs));
            output.write(PlacementFiles.TIES, text -> PlacementFiles.ties(text, plan, ties));
            output.remove(PlacementFiles.CONSTRAINTS);
            output.finish();
        }
        tell(plan);
        console.out().println(console.text("place.ties", ties.size() + ""));
    }

    private void constrained(Scenario scenario) throws IOException {
        ConstrainedPlacement.Result result = solveConstrained(scenario);
        try (OutputFolder output = new OutputFolder(out)) {
            Map<String, Path> inputs = shared(output, result.plan());
            output.write(PlacementFiles.CERTIFICATE, text -> PlacementFiles.certificate(text, result, inputs));
            output.write(PlacementFiles.CONSTRAINTS, text -> PlacementFiles.constraints(text, result));
            output.remove(PlacementFiles.TIES);
            output.finish();
        }
        tell(result.plan());
        tell(result);
    }

    private ConstrainedPlacement.Result solveConstrained(Scenario scenario) throws IOException {
        try (SolverChild solver = new SolverChild(seconds, this::progress)) {
            return ConstrainedPlacement.of(scenario, solver);
        } catch (IllegalArgumentException | ArithmeticException _) {
            throw tooLarge(scenario);
        }
    }

    private void progress(int cases, long worth, long bound) {
        String found = console.text(worth == Long.MIN_VALUE ? "place.nothing-yet" : "place.found");
        console.err().println(console.text("place.progress", cases + "", found));
        console.err().flush();
    }

    /** What every plan has: the plan itself, its trains, and copies of what it was made from. */
    private Map<String, Path> shared(OutputFolder output, PlacementPlan plan) throws IOException {
        Map<String, Path> inputs = PlacementFiles.inputs(fits, posts, people, rules);
        output.write(PlacementFiles.PLAN, text -> PlacementFiles.plan(text, plan));
        output.write(PlacementFiles.TRAINS, text -> PlacementFiles.trains(text, plan));
        for (String name : PlacementFiles.INPUTS) {
            Path path = inputs.get(name);
            if (path == null) {
                output.remove(name);
            } else {
                output.copy(name, path);
            }
        }
        return inputs;
    }

    private void tell(PlacementPlan plan) {
        PlanCheck.Result check = plan.check();
        console.out()
                .println(console.text(
                        check.optimal() ? "place.done" : "place.gap",
                        plan.placed() + "",
                        plan.posts().size() + "",
                        plan.worth(check.worth()),
                        plan.worth(check.bound())));
    }

    /** What each constraint costs, in the order of the file. */
    private void tell(ConstrainedPlacement.Result result) {
        List<ConstrainedPlacement.Cost> costs = result.costs();
        if (costs.isEmpty()) {
            console.out().println(console.text("place.not-priced"));
        }
        for (ConstrainedPlacement.Cost cost : costs) {
            String key = cost.least().equals(cost.most()) ? "place.price" : "place.price-between";
            console.out().println(console.text(key, cost.name(), cost.least(), cost.most(), cost.elsewhere() + ""));
        }
    }
}
