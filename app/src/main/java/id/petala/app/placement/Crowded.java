package id.petala.app.placement;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.NetworkSolver;
import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlacementProblem;
import java.util.List;
import java.util.stream.Collectors;

/** What is said when more people must be placed than the posts allowed to them have seats. */
public final class Crowded {

    private static final int NAMED = 20;

    private Crowded() {}

    static Refused refused(Scenario scenario) {
        if (NetworkSolver.solveAny(scenario.input().problem()) instanceof Placement.Impossible impossible) {
            return refused(scenario, impossible);
        }
        throw new IllegalStateException("no constraint, and yet no plan");
    }

    /** The people and posts of a scenario. */
    public static Refused refused(Scenario scenario, Placement.Impossible impossible) {
        PlacementProblem problem = scenario.input().problem();
        long seats = impossible.posts().stream().mapToLong(problem::seats).sum();
        return new Refused(Finding.reject(
                "placement.impossible",
                Where.file(scenario.file()),
                impossible.people().size() + "",
                seats + "",
                named(impossible.people(), problem.people()),
                named(impossible.posts(), problem.posts())));
    }

    private static String named(List<Integer> numbers, List<String> codes) {
        String named = numbers.stream().limit(NAMED).map(codes::get).collect(Collectors.joining(", "));
        return numbers.size() > NAMED ? named + ", … (" + numbers.size() + ")" : named;
    }
}
