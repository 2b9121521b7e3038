package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.placement.PlacementFiles;
import id.petala.app.placement.PlacementInput;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.PlacementTables;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.NetworkSolver;
import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlacementProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petala place}: the placement of greatest worth, with the proof that none is better. */
@Command(name = "place")
final class PlaceCommand implements Callable<Integer> {

    private static final int NAMED = 20;

    private final Console console;

    @Option(names = "--fits", paramLabel = "FITS.csv", required = true, descriptionKey = "place.fits")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path fits;

    @Option(names = "--jabatan", paramLabel = "POSTS.csv", descriptionKey = "place.posts")
    private @Nullable Path posts;

    @Option(names = "--pegawai", paramLabel = "PEOPLE.csv", descriptionKey = "place.people")
    private @Nullable Path people;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "place.out")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path out;

    PlaceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlacementInput input = PlacementTables.read(fits, posts, people);
        return switch (solve(input)) {
            case Placement.Optimal optimal -> {
                write(new PlacementPlan(input, optimal.posts(), optimal.prices()), optimal.ties());
                yield ExitCode.DONE;
            }
            case Placement.Impossible impossible -> throw impossible(input.problem(), impossible);
        };
    }

    private Placement solve(PlacementInput input) {
        try {
            return NetworkSolver.solve(input.problem());
        } catch (IllegalArgumentException e) {
            throw new Refused(Finding.reject("placement.sum-too-large", file(), null, ""));
        }
    }

    private Where file() {
        return Where.file(String.valueOf(fits.getFileName()));
    }

    private Refused impossible(PlacementProblem problem, Placement.Impossible impossible) {
        int seats = impossible.posts().stream().mapToInt(problem::seats).sum();
        return new Refused(Finding.reject(
                "placement.impossible",
                file(),
                impossible.people().size() + "",
                seats + "",
                named(impossible.people(), problem.people()),
                named(impossible.posts(), problem.posts())));
    }

    private static String named(List<Integer> numbers, List<String> codes) {
        String named = numbers.stream().limit(NAMED).map(codes::get).collect(Collectors.joining(", "));
        return numbers.size() > NAMED ? named + ", … (" + numbers.size() + ")" : named;
    }

    private void write(PlacementPlan plan, List<Placement.Tie> ties) throws IOException {
        Map<String, Path> inputs = PlacementFiles.inputs(fits, posts, people);
        try (OutputFolder output = new OutputFolder(out)) {
            output.write(PlacementFiles.PLAN, text -> PlacementFiles.plan(text, plan));
            output.write(PlacementFiles.CERTIFICATE, text -> PlacementFiles.certificate(text, plan, inputs));
            output.write(PlacementFiles.TRAINS, text -> PlacementFiles.trains(text, plan));
            output.write(PlacementFiles.TIES, text -> PlacementFiles.ties(text, plan, ties));
            for (String name : PlacementFiles.INPUTS) {
                Path path = inputs.get(name);
                if (path == null) {
                    output.remove(name);
                } else {
                    copy(output, name, path);
                }
            }
            output.finish();
        }
        tell(plan, ties);
    }

    private static void copy(OutputFolder output, String name, Path path) throws IOException {
        output.write(name, text -> {
            try (BufferedReader reader = Files.newBufferedReader(path)) {
                reader.transferTo(text);
            }
        });
    }

    private void tell(PlacementPlan plan, List<Placement.Tie> ties) {
        var check = plan.check();
        console.out()
                .println(console.text(
                        "place.done",
                        plan.placed() + "",
                        plan.posts().size() + "",
                        plan.input().worth(check.worth()),
                        plan.input().worth(check.bound())));
        console.out().println(console.text("place.ties", ties.size() + ""));
        console.out().println(console.text("place.legality"));
    }
}
