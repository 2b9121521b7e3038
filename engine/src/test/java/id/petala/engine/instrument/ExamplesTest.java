package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.fact.FactTable;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Examples as data: one row, one case, named and cited; boundary values stand in pairs. */
class ExamplesTest {

    private static final List<String> FILES = List.of(
            "kepka-bkn-411-2025-a",
            "kepka-bkn-411-2025-b",
            "dpd-ri-v1",
            "dpd-ri-v2",
            "bina-konstruksi",
            "kemenkeu",
            "asik",
            "pemda-jpm",
            "dua-peringkat",
            "uji");

    private record Example(
            String instrument, LocalDate asOf, String name, String input, String expected, String citation) {
        static Example of(String row) {
            List<String> cells = List.of(row.split(",", -1));
            assertThat(cells)
                    .as(row)
                    .hasSize(6)
                    .allSatisfy(cell -> assertThat(cell).isEqualTo(cell.strip()));
            return new Example(
                    cells.get(0),
                    LocalDate.parse(cells.get(1)),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5));
        }
    }

    private static Stream<Example> examples() {
        return FILES.stream()
                .flatMap(file ->
                        Rules.resource("/examples/" + file + ".csv").lines().skip(1))
                .map(Example::of);
    }

    /** One test per row, named by the row. */
    @TestFactory
    @Tag("row-by-row")
    Stream<DynamicTest> examplesHold() {
        return examples()
                .map(example ->
                        DynamicTest.dynamicTest(example.instrument() + ": " + example.name(), () -> check(example)));
    }

    /** All rows in one test, for mutation tests: they run a test of its own for each row slowly. */
    @Test
    void all_examples_hold() {
        examples().forEach(ExamplesTest::check);
    }

    @Test
    void every_example_is_named_once_and_cited() {
        assertThat(examples().map(example -> example.instrument() + ": " + example.name()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(400);
        assertThat(examples())
                .allSatisfy(example -> assertThat(example.citation()).isNotBlank());
    }

    @Test
    void every_shipped_instrument_has_examples() {
        assertThat(examples().map(Example::instrument).distinct())
                .containsAll(ShippedRules.book().instruments().keySet());
    }

    private static void check(Example example) {
        FactTable facts = Facts.one(Rules.BOOK, example.asOf(), example.input());
        Scorer scorer = Scorer.compile(Rules.instrument(example.instrument()), example.asOf());
        for (String part : example.expected().split(";", -1)) {
            String[] pair = part.strip().split("=", 2);
            Explained explained = scorer.explain(facts, 0, pair[0]);
            assertThat(Explanations.holds(explained)).as(part).isTrue();
            assertThat(shown(explained, pair[1])).as(pair[0]).isEqualTo(wanted(pair[1]));
        }
    }

    private static String wanted(String text) {
        return Character.isDigit(text.charAt(0)) ? Rational.parse(text).toString() : text;
    }

    /** The result in the form the example states: a category, an exact number, a rounded one, or why there is none. */
    private static String shown(Explained explained, String wanted) {
        return switch (explained) {
            case Explained.NotApplicable _ -> "tidak-berlaku";
            case Explained.Missing missing
            when missing.because() instanceof Because.Lacking lacking -> "belum " + lacking.gap();
            case Explained.Missing _ -> "belum";
            case Explained.Known known
            when known.category() != null -> known.category().code();
            case Explained.Known known
            when wanted.startsWith("~") ->
                "~"
                        + known.amount()
                                .rounded(new BigDecimal(wanted.substring(1)).scale())
                                .toPlainString();
            case Explained.Known known -> known.amount().exact().toString();
        };
    }
}
