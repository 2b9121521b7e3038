package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.placement.PlacementSources;
import id.petala.app.placement.SolvedPlacement;
import id.petala.app.placement.Steadiness;
import id.petala.app.table.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final SteadinessOption stability = new SteadinessOption();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "place.out")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path out;

    PlaceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlacementSources sources = PlacementSources.of(fits, posts, people, rules);
        stability.percent();
        Placing placing = new Placing(console);
        SolvedPlacement solved = SolvedPlacement.of(sources, seconds, placing::progress);
        Steadiness steadiness = stability.of(solved.plan());
        try (OutputFolder output = new OutputFolder(out)) {
            solved.write(output, sources);
            Steadiness.write(output, steadiness);
            output.finish();
        }
        placing.tell(solved);
        placing.tell(steadiness);
        console.out().println(console.text("place.legality"));
        return ExitCode.DONE;
    }
}
