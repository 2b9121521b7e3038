package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.receipt.JsonRules;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleSheet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code petala instrument}: list, show, check and compare instruments. */
@Command(name = "instrument")
final class InstrumentCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "csv", "yaml", "json");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    InstrumentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.out());
        return ExitCode.DONE;
    }

    @Command(name = "list")
    int list() {
        List<List<String>> rows = new ArrayList<>();
        for (RuleBook book : InstrumentArgument.books()) {
            book.instruments()
                    .values()
                    .forEach(instrument -> rows.add(List.of(
                            instrument.id(),
                            instrument.version(),
                            console.text(
                                    "instrument.since", instrument.firstDay().toString()),
                            instrument.label().in(console.language()))));
        }
        Columns.print(console.out(), rows);
        return ExitCode.DONE;
    }

    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID|FILE", descriptionKey = "instrument") String id,
            @Option(
                            names = "--format",
                            paramLabel = "text|csv|yaml|json",
                            defaultValue = "text",
                            descriptionKey = "show.format")
                    String format,
            @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "show.as-of") @Nullable String asOf)
            throws IOException {
        if (!FORMATS.contains(format)) {
            throw new WrongUse("format", format, String.join(", ", FORMATS));
        }
        LocalDate day = asOf == null ? null : AsOf.read(asOf);
        var chosen = InstrumentArgument.any(id);
        Instrument instrument = chosen.instrument();
        console.findings(ShippedRules.sameName(instrument).stream().toList());
        List<RuleRow> rows = RuleSheet.of(instrument, chosen.book(), day);
        switch (format) {
            case "csv" -> InstrumentFiles.csv(console.out(), instrument, rows, console.language());
            case "yaml" -> InstrumentFiles.yaml(console.out(), instrument, console);
            case "json" -> JsonRules.write(console.out(), instrument, rows);
            default -> new InstrumentText(instrument, console).print(rows);
        }
        return ExitCode.DONE;
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "check.file") String file) throws IOException {
        Instrument instrument = InstrumentArgument.file(file).instrument();
        console.findings(ShippedRules.sameName(instrument).stream().toList());
        int values = instrument.parameters().size();
        console.out()
                .println(console.text(
                        "check.valid", instrument.id(), instrument.nodes().size() + "", values + ""));
        return ExitCode.DONE;
    }

    @Command(name = "diff")
    int diff(
            @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.first") String first,
            @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.second") String second)
            throws IOException {
        List<String> lines = InstrumentDifference.lines(rows(first), rows(second), console.language());
        if (lines.isEmpty()) {
            console.out().println(console.text("diff.same"));
        }
        lines.forEach(console.out()::println);
        return ExitCode.DONE;
    }

    private static List<RuleRow> rows(String id) throws IOException {
        var chosen = InstrumentArgument.any(id);
        return RuleSheet.of(chosen.instrument(), chosen.book(), null);
    }
}
