package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.facts.FactsFile;
import id.petala.app.facts.FactsReader;
import id.petala.app.table.FindingsCsv;
import id.petala.app.table.OutputFolder;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.receipt.TextReceipt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petala score}: the subjects of a facts file, scored and explained. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--instrument", paramLabel = "ID|FILE", required = true, descriptionKey = "instrument")
    private String instrument = "";

    @Option(names = "--facts", paramLabel = "FACTS.csv", required = true, descriptionKey = "score.facts")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path facts;

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "score.out")
    private @Nullable Path out;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var day = AsOf.read(asOf);
        Instrument chosen = InstrumentArgument.any(instrument).instrument();
        Scorer scorer = Scorer.compile(chosen, day);
        FactsReader.Facts read = FactsReader.read(FactsFile.read(facts), scorer);
        List<Finding> findings = new ArrayList<>(read.findings());
        ShippedRules.sameName(chosen).ifPresent(findings::addFirst);
        if (out == null) {
            print(scorer, read);
        } else {
            write(scorer, read.table(), findings, out);
        }
        report(findings);
        return read.rejectedRows() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    /** All of them; where they also stand in a file, only the first. */
    private void report(List<Finding> findings) {
        if (out == null) {
            console.findings(findings);
        } else {
            console.findings(findings, FindingsCsv.NAME);
        }
    }

    private void print(Scorer scorer, FactsReader.Facts read) {
        Receipts receipts = new Receipts(scorer);
        new RootTable(console, scorer.instrument()).print(scorer, read.table());
        if (read.table().size() == 1) {
            console.out().println();
            console.out().print(TextReceipt.of(receipts.of(read.table(), 0), console.language()));
        }
    }

    private void write(Scorer scorer, FactTable facts, List<Finding> findings, Path folder) throws IOException {
        try (OutputFolder output = new OutputFolder(folder)) {
            new ScoreFiles(scorer, facts).write(output, "");
            output.findings(findings, console.language());
            output.finish();
        }
    }
}
