package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.placement.ConstrainedPlacement;
import id.petala.app.placement.Crowded;
import id.petala.app.placement.PlacementFiles;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.PlacementSources;
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

/** Solves the tables of a placement, writes its folder, and says what came of it. */
final class Placing {

    private final Console console;
    private final PlacementSources sources;
    private final int seconds;

    Placing(Console console, PlacementSources sources, int seconds) {
        this.console = console;
        this.sources = sources;
        this.seconds = seconds;
    }

    /** Finds the best plan and writes everything about it. */
    PlacementPlan into(Path out) throws IOException {
        Scenario scenario = Scenario.read(sources.fits(), sources.posts(), sources.people(), sources.rules());
        if (scenario.demotions() > 0) {
            console.out().println(console.text("place.demotions", scenario.demotions() + ""));
        }
        return sources.rules() == null ? plain(scenario, out) : constrained(scenario, out);
    }

    private PlacementPlan plain(Scenario scenario, Path out) throws IOException {
        return switch (solve(scenario)) {
            case Placement.Optimal optimal -> plain(PlacementPlan.of(scenario, optimal), optimal.ties(), out);
            case Placement.Impossible impossible -> throw Crowded.refused(scenario, impossible);
        };
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

    private PlacementPlan plain(PlacementPlan plan, List<Placement.Tie> ties, Path out) throws IOException {
        try (OutputFolder output = new OutputFolder(out)) {
            Map<String, Path> inputs = shared(output, plan);
            output.write(PlacementFiles.CERTIFICATE, text -> PlacementFiles.certificate(text, plan, inputs));
            output.write(PlacementFiles.TIES, text -> PlacementFiles.ties(text, plan, ties));
            output.remove(PlacementFiles.CONSTRAINTS);
            output.finish();
        }
        tell(plan);
        console.out().println(console.text("place.ties", ties.size() + ""));
        return plan;
    }

    private PlacementPlan constrained(Scenario scenario, Path out) throws IOException {
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
        return result.plan();
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
        Map<String, Path> inputs = sources.with(plan);
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
