package id.petala.app.worksheet;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactType;
import id.petala.engine.fact.FactValue;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be answered for a node: an item by a value of its fact, a group only by points that were published for it.
 *
 * @param asked in words
 * @param choices to choose from; empty where there are too many
 * @param min the smallest number; null where there is none to write
 * @param max the largest
 * @param whole whether a number has no decimals
 */
record Answers(
        String asked,
        List<Object> choices,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean whole) {

    /** A scale of so many numbers is a list to choose from. */
    private static final int LISTED = 20;

    static Answers of(Node node, Scorer scorer, Language language) {
        return node instanceof Node.Leaf leaf ? item(leaf, language) : group(node, scorer, language);
    }

    private static Answers group(Node node, Scorer scorer, Language language) {
        var range = scorer.range(node.id());
        String points = "poin:" + range.min() + " – poin:" + range.max();
        return new Answers(
                language == Language.ID
                        ? "Kosongkan bila butirnya diisi; " + points + " bila hanya jumlahnya yang diketahui."
                        : "Leave empty where its items are answered; " + points + " where only the total is known.",
                List.of(),
                null,
                null,
                false);
    }

    private static Answers item(Node.Leaf leaf, Language language) {
        Fact fact = leaf.fact();
        String asked = question(leaf, language) + expected(fact, language) + more(fact, language);
        if (fact.type() != FactType.NUMBER) {
            List<Object> codes = new ArrayList<>();
            fact.codes().forEach(code -> codes.add(code.code()));
            return new Answers(asked, codes, null, null, false);
        }
        if (!fact.answers().isEmpty()) {
            return new Answers(asked, List.copyOf(fact.answers().keySet()), null, null, false);
        }
        return new Answers(asked, scale(fact), fact.min(), fact.max(), fact.whole());
    }

    /** The numbers of a short scale. */
    private static List<Object> scale(Fact fact) {
        List<Object> all = new ArrayList<>();
        BigDecimal last = fact.min().add(BigDecimal.valueOf(LISTED));
        if (fact.whole() && fact.max().compareTo(last) <= 0) {
            for (BigDecimal one = fact.min(); one.compareTo(fact.max()) <= 0; one = one.add(BigDecimal.ONE)) {
                all.add(Points.trimmed(one));
            }
        }
        return all;
    }

    /** What the fact is, where the item is called otherwise. */
    private static String question(Node.Leaf leaf, Language language) {
        String question = leaf.fact().label().in(language);
        return question.equals(leaf.head().criterion().label().in(language)) ? "" : question + ": ";
    }

    private static String expected(Fact fact, Language language) {
        if (fact.type() == FactType.CODE) {
            return fact.codes().stream()
                    .map(code -> code.code() + " = " + code.label().in(language))
                    .collect(Collectors.joining("; "));
        }
        String unit = fact.unit().in(language);
        return FactValue.expected(fact) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String more(Fact fact, Language language) {
        String many = language == Language.ID
                ? ". Boleh beberapa; yang berikutnya di baris kosong paling bawah."
                : ". Several are allowed; further ones on the empty rows at the bottom.";
        return fact.many() ? many : "";
    }

    boolean number() {
        return min != null && max != null;
    }

    String range() {
        return plain(min) + " – " + plain(max);
    }

    /** What a spreadsheet checks of a cell: a number in the range, points, or that it doesn't apply. */
    String formula(String cell) {
        return "OR(AND(ISNUMBER(" + cell + ")," + cell + "&gt;=" + plain(min) + "," + cell + "&lt;=" + plain(max)
                + (whole ? "," + cell + "=INT(" + cell + ")" : "") + "),LEFT(" + cell + ",5)=\"poin:\"," + cell
                + "=\"TIDAK_BERLAKU\"," + cell + "=\"NIHIL\")";
    }

    private static String plain(@Nullable BigDecimal number) {
        return Points.trimmed(Objects.requireNonNull(number)).toPlainString();
    }
}
