package id.petala.app.cli;

import id.petala.app.index.Worksheet;
import id.petala.app.table.CsvOut;
import id.petala.app.table.OutputFolder;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.JsonReceipt;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.Receipts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What scoring writes: {@code scores.csv} and {@code explanations.json}, subject after subject, none kept. */
final class ScoreFiles {

    private final Scorer scorer;
    private final FactTable facts;

    ScoreFiles(Scorer scorer, FactTable facts) {
        this.scorer = scorer;
        this.facts = facts;
    }

    /** The files of each stage of a worksheet, the stage in their names. */
    static void write(OutputFolder output, String suffix, Worksheet worksheet) throws IOException {
        for (Worksheet.Stage stage : worksheet.stages()) {
            String name = stage.name().isEmpty() ? "" : "-" + stage.name().toLowerCase(Locale.ROOT);
            new ScoreFiles(stage.scorer(), stage.facts().table()).write(output, suffix + name);
        }
    }

    /** Both files, a suffix in their names. */
    void write(OutputFolder output, String suffix) throws IOException {
        output.write("scores" + suffix + ".csv", this::scores);
        output.write("explanations" + suffix + ".json", this::explanations);
    }

    private void each(Consumer<Receipt> consumer) {
        Receipts receipts = new Receipts(scorer);
        scorer.score(facts, batch -> {
            for (int row = 0; row < batch.size(); row++) {
                consumer.accept(receipts.of(batch, row));
            }
        });
    }

    /** Every node of every subject, sorted by subject, nodes in tree order. */
    private void scores(Writer out) throws IOException {
        CsvOut csv =
                CsvOut.to(out, List.of("subject", "node", "value", "weight", "contribution", "category", "status"));
        each(receipt -> receipt.lines().forEach(line -> row(csv, receipt.subject(), line)));
        csv.flush();
    }

    private static void row(CsvOut csv, String subject, ReceiptLine line) {
        Rational weight = line.weight() == null ? null : line.weight().value();
        csv.row(
                subject,
                line.id(),
                decimal(line.value()),
                weight == null ? "" : weight.toString(),
                decimal(line.contribution()),
                line.code(),
                line.status().name());
    }

    /** At most six decimals, rounded half-up, trailing zeros trimmed. */
    static String decimal(@Nullable Rational value) {
        return value == null ? "" : value.rounded(Points.PLACES).toPlainString();
    }

    private void explanations(Writer out) throws IOException {
        JsonReceipt json = new JsonReceipt(out);
        json.begin(scorer.instrument(), scorer.asOf());
        try {
            each(receipt -> write(json, receipt));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.end();
    }

    private static void write(JsonReceipt json, Receipt receipt) {
        try {
            json.receipt(receipt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
