package id.petala.app.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.facts.CellNames;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.index.IndexBook;
import id.petala.app.index.IndexFigure;
import id.petala.app.index.Worksheet;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactType;
import id.petala.engine.finding.FindingText;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Points;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to a worksheet comes back as it was, for every index. */
class WorksheetRoundTripTest {

    private static final String SUBJECT = "Kota Contoh & Sekitarnya";

    @TempDir
    Path folder;

    static Stream<String> indices() {
        return IndexBook.shipped().instruments().stream().map(Instrument::id);
    }

    private static Instrument instrument(String id) {
        return Objects.requireNonNull(IndexBook.shipped().rules().instrument(id));
    }

    private FilledWorksheet throughWorkbook(Instrument instrument, LocalDate day, List<FactRow> rows, Language language)
            throws IOException {
        Path file = folder.resolve("lembar.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorksheetWorkbook.write(out, instrument, SUBJECT, day, rows, language);
        }
        return FilledWorksheet.read(file, "lembar.xlsx");
    }

    @ParameterizedTest
    @MethodSource("indices")
    void the_figures_of_both_stages_are_the_same_to_the_last_item(String id) throws IOException {
        Instrument instrument = instrument(id);
        LocalDate day = instrument.firstDay().plusMonths(7);
        Random chance = new Random(id.hashCode());
        List<FactRow> rows = new ArrayList<>();
        rows.addAll(rows(instrument, FactsFile.SELF, chance));
        rows.addAll(rows(instrument, FactsFile.VERIFIED, chance));

        FilledWorksheet back = throughWorkbook(instrument, day, rows, chance.nextBoolean() ? Language.ID : Language.EN);

        assertThat(back.head()).isEqualTo(WorksheetHead.of(instrument, SUBJECT, day));
        assertThat(back.facts().findings()).isEmpty();
        assertThat(back.facts().rows()).hasSameSizeAs(rows);
        Worksheet before = Worksheet.read(instrument, day, FactsFile.of("asal", rows));
        Worksheet after = Worksheet.read(instrument, day, back.facts());
        assertThat(figures(after)).isEqualTo(figures(before)).isNotEmpty();
        assertThat(sentences(after)).isEqualTo(sentences(before));
    }

    private static List<String> figures(Worksheet worksheet) {
        List<String> all = new ArrayList<>();
        for (Worksheet.Stage stage : worksheet.stages()) {
            for (IndexFigure figure : stage.figures()) {
                for (ReceiptLine line : figure.receipt().lines()) {
                    all.add(stage.name() + " " + line.id() + " " + line.status() + " " + line.value() + " "
                            + line.code());
                }
                all.add(figure.possible() + " " + figure.categories());
            }
        }
        return all;
    }

    private static List<String> sentences(Worksheet worksheet) {
        return worksheet.findings().stream()
                .map(finding -> FindingText.reason(finding, Locale.ENGLISH).replaceAll("rows? [0-9, ]+", " row "))
                .sorted()
                .toList();
    }

    /** Some items answered, some not, one said not to apply, one given as points; several answers where there may be. */
    private static List<FactRow> rows(Instrument instrument, String stage, Random chance) {
        List<FactRow> rows = new ArrayList<>();
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Leaf leaf && chance.nextInt(8) > 0) {
                int times = leaf.fact().many() ? 1 + chance.nextInt(3) : 1;
                for (int i = 0; i < times; i++) {
                    rows.add(row(
                            rows.size() + stage.length() * 1000, stage, node.id(), value(leaf.fact(), chance), chance));
                }
            }
        }
        return rows;
    }

    private static String value(Fact fact, Random chance) {
        if (chance.nextInt(25) == 0) {
            return "TIDAK_BERLAKU";
        }
        if (fact.type() == FactType.CODE) {
            return fact.codes().get(chance.nextInt(fact.codes().size())).code();
        }
        if (!fact.answers().isEmpty()) {
            List<String> answers = List.copyOf(fact.answers().keySet());
            return answers.get(chance.nextInt(answers.size()));
        }
        BigDecimal span = fact.max().subtract(fact.min());
        BigDecimal share = BigDecimal.valueOf(chance.nextInt(1001), 3);
        BigDecimal number = fact.min().add(span.multiply(share)).setScale(fact.whole() ? 0 : 4, RoundingMode.DOWN);
        return Points.trimmed(number).toPlainString();
    }

    private static FactRow row(int line, String stage, String item, String value, Random chance) {
        String until = chance.nextInt(5) == 0 ? "2090-12-31" : "";
        String source = chance.nextInt(3) == 0 ? "=SK \"1\" <2025>, hal. " + chance.nextInt(9) : "";
        return new FactRow("asal", line, SUBJECT, item, value, "", until, source, stage, CellNames.LONG);
    }
}
