package id.petala.engine.receipt;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipt.Open;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A receipt as plain text that a pocket calculator can follow. */
public final class TextReceipt {

    private static final Pattern POINT =
            Pattern.compile("(?<![\\p{L}\\d._])(?<![\\p{L}\\d._-]-)(\\d+)\\.(\\d+)(?![\\p{L}\\d_-]|\\.\\d)");

    private final Receipt receipt;
    private final Language language;
    private final Page page = new Page();

    private TextReceipt(Receipt receipt, Language language) {
        this.receipt = receipt;
        this.language = language;
    }

    /** The receipt in lines of at most 96 characters, each ended by LF. */
    public static String of(Receipt receipt, Language language) {
        TextReceipt text = new TextReceipt(receipt, language);
        text.head();
        text.body();
        text.foot();
        return text.page.toString();
    }

    private String words(String key, Object... args) {
        return Words.in(language, key, args);
    }

    private String join(List<Label> labels, String separator) {
        return labels.stream().map(label -> label.in(language)).collect(Collectors.joining(separator));
    }

    private void head() {
        var instrument = receipt.instrument();
        page.line(words("text.title"));
        page.field(0, words("text.subject"), receipt.subject());
        page.field(
                0,
                words("text.instrument"),
                instrument.label().in(language) + " [" + instrument.id() + ", "
                        + words("text.version", instrument.version()) + "]");
        page.field(0, words("text.as-of"), receipt.asOf().toString());
        page.rule();
    }

    /** Roots that hold the tree first, each level right after the node it judges, boxes last. */
    private void body() {
        for (ReceiptLine line : receipt.lines()) {
            if (line.depth() == 0 && !line.categorical()) {
                tree(line);
            }
        }
        for (ReceiptLine line : receipt.lines()) {
            if (line.node() instanceof Node.Matrix) {
                box(line);
            }
            if (line.node() instanceof Node.Requirements) {
                verdict(line);
            }
        }
        page.rule();
        page.paragraph(words("text.hint"));
    }

    private void tree(ReceiptLine line) {
        List<ReceiptLine> parts = parts(line);
        if (parts.isEmpty() || line.explained().because() instanceof Because.Given) {
            value(line, label(line));
            details(line);
        } else {
            page.blankBefore(line.depth() <= 1);
            page.row(line.depth(), label(line), "");
            parts.forEach(this::tree);
            value(line, words("text.subtotal", label(line)));
            details(line);
        }
        levels(line);
    }

    private List<ReceiptLine> parts(ReceiptLine whole) {
        return receipt.lines().stream()
                .filter(line -> whole.id().equals(line.node().head().parent()))
                .toList();
    }

    private String label(ReceiptLine line) {
        return line.label().in(language);
    }

    private void value(ReceiptLine line, String label) {
        String mark = line.provisional() ? " *" : "  ";
        page.row(line.depth(), label, amount(line) + mark);
    }

    /** Numbers as the language writes them: Indonesian with a decimal comma. */
    private String numbers(String text) {
        return language == Language.ID ? POINT.matcher(text).replaceAll("$1,$2") : text;
    }

    /** What a fact says before its source, which stays as written. */
    private String numbersOfFact(String fact) {
        int end = fact.indexOf("; ");
        return end < 0 ? fact : numbers(fact.substring(0, end)) + fact.substring(end);
    }

    private String amount(ReceiptLine line) {
        return numbers(plainAmount(line));
    }

    private String plainAmount(ReceiptLine line) {
        Rational value = line.value();
        if (value == null) {
            return line.status().label().in(language);
        }
        Rational contribution = line.contribution();
        if (contribution == null) {
            return RuleWords.decimal(value);
        }
        Rational weight =
                Objects.requireNonNull(Objects.requireNonNull(line.weight()).value());
        return RuleWords.decimal(value) + " × " + weight + " / " + Objects.requireNonNull(line.scope()) + " = "
                + RuleWords.decimal(contribution);
    }

    private void details(ReceiptLine line) {
        int depth = line.depth() + 1;
        for (Label fact : RuleWords.facts(line)) {
            page.field(depth, words("text.fact"), numbersOfFact(fact.in(language)));
        }
        List<Label> rule = RuleWords.rule(line);
        if (!rule.isEmpty()) {
            page.field(depth, words("text.rule"), numbers(join(rule, "; ")));
        }
        boolean explained = !RuleWords.facts(line).isEmpty() || !rule.isEmpty();
        if (explained && !line.basis().isEmpty()) {
            page.field(depth, words("text.citation"), citations(line));
        }
    }

    private String citations(ReceiptLine line) {
        return line.basis().stream()
                .map(dated -> RuleWords.citation((Dated<?>) dated).in(language))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void levels(ReceiptLine judged) {
        for (ReceiptLine line : receipt.lines()) {
            if (line.node() instanceof Node.Level level && level.of().equals(judged.id())) {
                String mark = line.provisional() ? " *" : "  ";
                page.row(judged.depth(), label(line), category(line) + mark);
                details(new ReceiptLine(
                        line.node(), judged.depth(), line.explained(), null, null, line.basis(), line.provisional()));
            }
        }
    }

    private String category(ReceiptLine line) {
        Category category = line.category();
        return category == null
                ? line.status().label().in(language)
                : category.code() + " (" + category.label().in(language) + ")";
    }

    private void verdict(ReceiptLine line) {
        page.blankBefore(true);
        page.row(0, label(line), category(line) + (line.provisional() ? " *" : "  "));
        RuleWords.rule(line).forEach(demand -> page.item(numbers(demand.in(language))));
        page.field(1, words("text.citation"), citations(line));
    }

    private void box(ReceiptLine line) {
        page.blankBefore(true);
        Category category = line.category();
        String mark = line.provisional() ? " *" : "  ";
        page.row(0, label(line), (category == null ? line.status().label().in(language) : category.code()) + mark);
        if (category != null) {
            page.field(1, words("text.level"), category.label().in(language));
        }
        if (line.explained().because() instanceof Because.Crossed crossed) {
            page.field(1, words("text.citation"), crossed.citation().toString());
        }
    }

    private void foot() {
        if (receipt.missing().isEmpty() && receipt.open().isEmpty()) {
            page.paragraph(words("text.complete"));
        }
        if (!receipt.missing().isEmpty()) {
            missing();
        }
        if (!receipt.open().isEmpty()) {
            open();
        }
        if (receipt.provisionalValues() > 0) {
            page.paragraph(words("text.foot.provisional", receipt.provisionalValues() + ""));
        }
    }

    private void missing() {
        page.blankBefore(true);
        page.line(words("text.foot.missing"));
        for (Explained.Missing leaf : receipt.missing()) {
            Because.Lacking lacking = (Because.Lacking) leaf.because();
            page.item(leaf.criterion().label().in(language) + ": "
                    + lacking.label().in(language) + "; "
                    + words("text.supplier", lacking.rule().asked().supplier().in(language)));
        }
    }

    private void open() {
        page.blankBefore(true);
        page.line(words("text.foot.open"));
        for (Open open : receipt.open()) {
            page.item(label(open.line()) + ": " + becomes(open));
        }
    }

    private String becomes(Open open) {
        if (open.range() != null) {
            return numbers(words(
                    "text.between",
                    RuleWords.decimal(open.range().min()),
                    RuleWords.decimal(open.range().max())));
        }
        return open.categories().stream().map(category -> category.code()).collect(Collectors.joining(", "));
    }
}
