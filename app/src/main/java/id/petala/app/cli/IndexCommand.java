package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.index.Worksheet;
import id.petala.app.table.OutputFolder;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.receipt.TextReceipt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala index}: the worksheet of an index, scored and explained. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "index.id")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DATA", descriptionKey = "index.data")
    private @Nullable Path data;

    @Option(names = "--facts", paramLabel = "FACTS.csv|.xlsx", descriptionKey = "index.facts")
    private @Nullable Path facts;

    @Option(names = "--nip", paramLabel = "NIP", descriptionKey = "explain.nip")
    private List<String> nips = List.of();

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "index.out")
    private @Nullable Path out;

    @Option(names = "--worksheet", paramLabel = "FILE.xlsx", descriptionKey = "index.worksheet")
    private @Nullable Path worksheet;

    @Option(names = "--subject", paramLabel = "NAME", descriptionKey = "index.subject")
    private String subject = "";

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = AsOf.read(asOf);
        Instrument instrument = IndexArgument.read(id, day);
        if (worksheet != null && data == null && out == null && nips.isEmpty()) {
            return new WorksheetOutput(console, instrument, day).write(worksheet, facts, subject);
        }
        boolean figures = worksheet == null && subject.isEmpty();
        if (figures && facts != null && data == null && nips.isEmpty()) {
            return worksheet(Worksheet.read(instrument, day, FactsArgument.read(facts, instrument, day)));
        }
        if (figures && data != null && facts == null) {
            return new StaffIndexOutput(console, instrument, day).of(dataOption.at(data), nips, out);
        }
        throw new WrongUse("index-input");
    }

    private int worksheet(Worksheet worksheet) throws IOException {
        IndexTable table = new IndexTable(console);
        table.print(worksheet);
        if (out != null) {
            write(worksheet, table, out);
        } else if (worksheet.last().facts().table().size() == 1) {
            console.out().println();
            Receipts receipts = new Receipts(worksheet.last().scorer());
            console.out()
                    .print(TextReceipt.of(receipts.of(worksheet.last().facts().table(), 0), console.language()));
        }
        console.findings(worksheet.findings());
        return worksheet.rejectedRows() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private void write(Worksheet worksheet, IndexTable table, Path folder) throws IOException {
        try (OutputFolder output = new OutputFolder(folder)) {
            output.write("index.csv", text -> table.write(text, List.of(worksheet)));
            ScoreFiles.write(output, "", worksheet);
            output.findings(worksheet.findings(), console.language());
            output.finish();
        }
    }
}
