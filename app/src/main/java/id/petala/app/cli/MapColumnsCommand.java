package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.file.Draft;
import id.petala.app.intake.ForeignTable;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala map-columns}: a mapping file proposed for a table of another system. */
@Command(name = "map-columns")
final class MapColumnsCommand implements Callable<Integer> {

    private static final ZoneId HERE = ZoneId.of("Asia/Jakarta");

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "map-columns.file")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path file;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "map-columns.sheet")
    private @Nullable String sheet;

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "map-columns.as-of")
    private @Nullable String asOf;

    @Option(names = "--out", paramLabel = "FILE.yaml", descriptionKey = "map-columns.out")
    private @Nullable Path out;

    MapColumnsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("file", file.toString());
        }
        LocalDate day = asOf == null ? LocalDate.now(HERE) : AsOf.read(asOf);
        ForeignTable table = ForeignTable.read(file, sheet, ShippedRules.book(), day);
        String text = table.mapping(console.language());
        if (out == null) {
            console.out().print(text);
            console.out().flush();
        } else {
            write(text, out);
        }
        say(table);
        return table.unrecognised() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private static void write(String text, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new WrongUse("exists", target.toString());
        }
        try (Draft draft = Draft.at(target.resolveSibling("." + target.getFileName() + ".part"))) {
            Files.writeString(draft.path(), text);
            draft.become(target);
        }
    }

    private void say(ForeignTable table) {
        console.err()
                .println(console.text(
                        table.unrecognised() ? "map-columns.nobody" : "map-columns.done",
                        table.rows() + "",
                        table.used() + "",
                        table.unused() + "",
                        table.doubts() + ""));
        console.err().flush();
    }
}
