package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.platform.Words;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.RunFolder;
import id.petala.app.run.RunSummary;
import id.petala.app.run.TalentRun;
import id.petala.app.table.FindingsCsv;
import id.petala.app.talent.MapReport;
import id.petala.app.talent.MapViews.Agency;
import id.petala.engine.instrument.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala map}: a data package mapped to nine boxes, kept as a folder. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {

    /** How many reasons are named where nobody is mapped. */
    private static final int REASONS = 3;

    private final Console console;

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Parameters(paramLabel = "DATA", descriptionKey = "data")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path data;

    @Option(names = "--instrument", paramLabel = "ID|FILE", descriptionKey = "instrument")
    private String instrument = InstrumentArgument.DEFAULT;

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "map.out")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path out;

    @Option(names = "--against", paramLabel = "RUN_DIR", descriptionKey = "map.against")
    private @Nullable Path against;

    @Option(names = "--instansi", paramLabel = "NAME", descriptionKey = "map.instansi")
    private String instansi = "";

    MapCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder earlier = against == null ? null : RunFolder.open(against);
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(instrument);
        LoadedRun loaded = LoadedRun.of(dataOption.at(data), AsOf.read(asOf), chosen.book(), chosen.instrument());
        Agency agency = new Agency(name(loaded), false);
        Words words = Words.in(console.language().code());
        RunFolder.write(loaded.run(), out.toAbsolutePath(), earlier, new MapReport(agency, words));
        console.findings(loaded.run().findings(), FindingsCsv.NAME);
        say(loaded.run());
        if (RunSummary.way(loaded.run().map()).mapped() == 0) {
            sayWhyNobody(loaded.run());
        }
        return loaded.rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    /** As asked for; else as the package names its agency; else the name of the folder or file. */
    private String name(LoadedRun loaded) {
        String stated = loaded.intake().agency();
        if (!instansi.isBlank()) {
            return instansi;
        }
        return stated == null ? ofData() : stated;
    }

    private String ofData() {
        String name = String.valueOf(data.toAbsolutePath().normalize().getFileName());
        return Files.isDirectory(data) ? name : name.replaceFirst("[.][^.]*$", "");
    }

    /** The criteria that most people lack, with who can supply them; of equally frequent ones the first in tree order. */
    private void sayWhyNobody(TalentRun run) {
        String missing = RunSummary.missing(run.map()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(REASONS)
                .map(entry -> lacking(run.instrument().node(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            console.out().println(console.text("map.nobody", missing));
        }
    }

    private String lacking(Node node, int people) {
        String label = node.head().criterion().label().in(console.language());
        String supplier =
                node instanceof Node.Leaf leaf ? leaf.fact().supplier().in(console.language()) : "";
        return console.text("map.missing", label, people + "", supplier);
    }

    private void say(TalentRun run) {
        RunSummary.Way way = RunSummary.way(run.map());
        StringJoiner boxes = new StringJoiner("  ");
        run.map().countsByBox().forEach((box, count) -> boxes.add(box + ": " + count));
        console.out()
                .println(console.text(
                        "map.done",
                        way.registry() + "",
                        way.registry() - way.inPopulation() + "",
                        way.unassessed() + "",
                        way.mapped() + ""));
        console.out().println(console.text("map.boxes", boxes.toString()));
        console.out().println(console.text("map.written", out.toString()));
    }
}
