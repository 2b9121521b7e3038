package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.placement.PlacementFiles;
import id.petala.app.placement.PlanChanges;
import id.petala.app.placement.Replan;
import id.petala.app.placement.SolvedPlacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala replan}: a plan made anew after somebody withdrew, with as few changes as possible. */
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

    ReplanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Placing placing = new Placing(console);
        try (Replan replan = Replan.of(folder, withdrawn.stream().distinct().toList(), exit)) {
            SolvedPlacement solved = replan.solve(seconds, placing::progress);
            replan.write(out, solved);
            PlanChanges changes = replan.changes(solved);
            console.out()
                    .println(console.text(
                            "replan.kept",
                            changes.kept() + "",
                            changes.of() + "",
                            changes.changes().size() + ""));
            placing.tell(solved);
        }
        console.out().println(legality());
        return ExitCode.DONE;
    }

    /** A plan that was made of a data package can be made of it again, with the law looked at and all documents. */
    private String legality() {
        return Files.exists(folder.resolve(PlacementFiles.ORIGIN))
                ? console.text(
                        "replan.legality", out.resolve(PlacementFiles.RULES).toString())
                : console.text("place.legality");
    }
}
