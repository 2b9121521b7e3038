package id.petala.app.placement;

import id.petala.app.table.OutputFolder;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.NetworkSolver;
import id.petala.engine.placement.Placement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The best plan of the tables of a placement, with its proof.
 *
 * @param demotions how many pairs of the table are demotions that nothing permits
 * @param constrained what the constraints came to; null where there are none
 * @param ties people whom an equally good plan places elsewhere; looked for only without constraints
 */
public record SolvedPlacement(
        PlacementPlan plan,
        int demotions,
        ConstrainedPlacement.@Nullable Result constrained,
        List<Placement.Tie> ties) {

    public SolvedPlacement {
        ties = List.copyOf(ties);
    }

    /**
     * Finds the best plan.
     *
     * @param seconds after which a search under constraints ends with what it has; 0 for never
     * @param progress hears how far such a search is; what it throws ends the search
     * @throws Refused when the tables are not as they must be, or there is no plan
     */
    public static SolvedPlacement of(PlacementSources sources, int seconds, SolverChild.Progress progress)
            throws IOException {
        return sources.rules() == null ? plain(read(sources)) : ruled(sources, seconds, progress);
    }

    private static Scenario read(PlacementSources sources) throws IOException {
        return Scenario.read(sources.fits(), sources.posts(), sources.people(), sources.rules());
    }

    private static SolvedPlacement plain(Scenario scenario) {
        return switch (solve(scenario)) {
            case Placement.Optimal optimal ->
                new SolvedPlacement(PlacementPlan.of(scenario, optimal), scenario.demotions(), null, optimal.ties());
            case Placement.Impossible impossible -> throw Crowded.refused(scenario, impossible);
        };
    }

    private static Placement solve(Scenario scenario) {
        try {
            return NetworkSolver.solve(scenario.problem());
        } catch (IllegalArgumentException _) {
            throw tooLarge(scenario);
        }
    }

    /** A file of rules may turn out to have no constraints. */
    private static SolvedPlacement ruled(PlacementSources sources, int seconds, SolverChild.Progress progress)
            throws IOException {
        try (SolverChild solver = new SolverChild(seconds, progress)) {
            solver.start(sources.fits());
            Scenario scenario = read(sources);
            return scenario.constraints().isEmpty() ? plain(scenario) : constrained(scenario, solver);
        }
    }

    private static SolvedPlacement constrained(Scenario scenario, SolverChild solver) {
        try {
            ConstrainedPlacement.Result result = ConstrainedPlacement.of(scenario, solver);
            return new SolvedPlacement(result.plan(), scenario.demotions(), result, List.of());
        } catch (IllegalArgumentException | ArithmeticException _) {
            throw tooLarge(scenario);
        }
    }

    private static Refused tooLarge(Scenario scenario) {
        return new Refused(Finding.reject("placement.sum-too-large", Where.file(scenario.file()), null, ""));
    }

    /** Writes the plan, its proof, its trains, what constraints cost or which ties there are, and copies of the sources. */
    public void write(OutputFolder output, PlacementSources sources) throws IOException {
        Map<String, Path> inputs = sources.byName();
        output.write(PlacementFiles.PLAN, text -> PlacementFiles.plan(text, plan));
        output.write(PlacementFiles.TRAINS, text -> PlacementFiles.trains(text, plan));
        copy(output, inputs);
        ConstrainedPlacement.Result result = constrained;
        if (result == null) {
            output.write(PlacementFiles.CERTIFICATE, text -> PlacementFiles.certificate(text, plan, inputs));
            output.write(PlacementFiles.TIES, text -> PlacementFiles.ties(text, plan, ties));
            output.remove(PlacementFiles.CONSTRAINTS);
        } else {
            output.write(PlacementFiles.CERTIFICATE, text -> PlacementFiles.certificate(text, result, inputs));
            output.write(PlacementFiles.CONSTRAINTS, text -> PlacementFiles.constraints(text, result));
            output.remove(PlacementFiles.TIES);
        }
    }

    private static void copy(OutputFolder output, Map<String, Path> inputs) throws IOException {
        for (String name : PlacementFiles.INPUTS) {
            Path path = inputs.get(name);
            if (path == null) {
                output.remove(name);
            } else {
                output.copy(name, path);
            }
        }
    }

    /** The posts of a tie as codes; the empty text is being placed nowhere. */
    public List<String> posts(Placement.Tie tie) {
        return tie.posts().stream().map(plan.input()::post).toList();
    }

    /** The number of the person of a tie. */
    public String nip(Placement.Tie tie) {
        return plan.input().problem().people().get(tie.person());
    }
}
