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
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Examples as data: one row, one case, named and cited. What is expected of a node is a category, an exact number,
 * {@code ~} a rounded one, {@code %} the rounded percentage of the most it can yield, {@code belum} with the reason, or
 * {@code tidak-berlaku}.
 */
record Examples(RuleBook book, List<String> files) {

    record Example(String instrument, LocalDate asOf, String name, String input, String expected, String citation) {
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

        /** The nodes that points are handed in for. */
        List<String> given() {
            return Stream.of(input.split(";", -1))
                    .map(String::strip)
                    .filter(part -> part.startsWith("poin."))
                    .map(part -> part.substring("poin.".length(), part.indexOf('=')))
                    .toList();
        }

        String title() {
            return instrument + ": " + name;
        }
    }

    Stream<Example> all() {
        return files.stream()
                .flatMap(file ->
                        Rules.resource("/examples/" + file + ".csv").lines().skip(1))
                .map(Example::of);
    }

    /** One test per row, named by the row. */
    Stream<DynamicTest> rows() {
        return all().map(example -> DynamicTest.dynamicTest(example.title(), () -> check(example)));
    }

    void check(Example example) {
        FactTable facts = Facts.one(book, example.asOf(), example.input());
        Instrument instrument = Objects.requireNonNull(book.instrument(example.instrument()), example.instrument());
        assertThat(example.given())
                .allSatisfy(node -> assertThat(instrument.find(node))
                        .as(example.title() + ", poin." + node)
                        .isNotNull());
        Scorer scorer = Scorer.compile(instrument, example.asOf());
        for (String part : example.expected().split(";", -1)) {
            String[] pair = part.strip().split("=", 2);
            Explained explained = scorer.explain(facts, 0, pair[0]);
            assertThat(Explanations.holds(explained)).as(part).isTrue();
            assertThat(shown(explained, pair[1], scorer.range(pair[0]).max()))
                    .as(example.title() + ", " + pair[0])
                    .isEqualTo(wanted(pair[1]));
        }
    }

    private static String wanted(String text) {
        return text.matches("-?[0-9].*") ? Rational.parse(text).toString() : text;
    }

    private static String shown(Explained explained, String wanted, Rational most) {
        return switch (explained) {
            case Explained.NotApplicable _ -> "tidak-berlaku";
            case Explained.Missing missing
            when missing.because() instanceof Because.Lacking lacking -> "belum " + lacking.gap();
            case Explained.Missing _ -> "belum";
            case Explained.Known known
            when known.category() != null -> known.category().code();
            case Explained.Known known
            when wanted.startsWith("~") -> rounded(known.amount().exact(), wanted);
            case Explained.Known known
            when wanted.startsWith("%") ->
                rounded(known.amount().exact().times(Rational.of(100)).dividedBy(most), wanted);
            case Explained.Known known -> known.amount().exact().toString();
        };
    }

    private static String rounded(Rational exact, String wanted) {
        int places = new BigDecimal(wanted.substring(1)).scale();
        return wanted.charAt(0) + exact.rounded(places).toPlainString();
    }
}
