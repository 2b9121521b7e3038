package id.petala.app.index;

import id.petala.app.index.IndexView.Change;
import id.petala.app.index.IndexView.Choice;
import id.petala.app.index.IndexView.Line;
import id.petala.app.index.IndexView.Period;
import id.petala.app.platform.Words;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Explained;
import id.petala.engine.finding.FindingText;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.RuleWords;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws one index of one subject in one period: its tree, what moved, and another subject's figures beside it. */
final class IndexSheetPages {

    private static final int PLACES = 4;

    private final Words words;
    private final FigureText text;
    private final IndexPages all;
    private final IndexPeriod shown;
    private final List<IndexPeriod> history;
    private final @Nullable IndexPeriod against;

    IndexSheetPages(
            Words words, IndexPages all, IndexPeriod shown, List<IndexPeriod> history, @Nullable IndexPeriod against) {
        this.words = words;
        this.text = new FigureText(words);
        this.all = all;
        this.shown = shown;
        this.history = history;
        this.against = against;
    }

    IndexView view() {
        IndexFigure figure = shown.figure();
        String family = shown.family();
        return new IndexView(
                family,
                shown.subject(),
                headline(figure),
                text.in(shown.instrument().label()),
                text.in(shown.instrument().note()),
                history.reversed().stream().map(this::period).toList(),
                all.sheets().subjects(family).stream().map(this::choice).toList(),
                against == null ? null : words.t("indices.against", against.subject(), words.date(against.day())),
                shown.self() != null,
                lines(),
                changes(),
                missing(figure.receipt()),
                verdict(figure),
                shown.worksheet().findings().stream()
                        .map(finding -> FindingText.sentence(finding, words.locale()))
                        .toList(),
                download(),
                PlanPages.address(shown, PlanAsk.NOTHING),
                figure.provisional(),
                figure.official());
    }

    private String download() {
        return IndexPages.PAGE + "/" + shown.family() + "/unduh/" + shown.family() + "-" + shown.day();
    }

    private String headline(IndexFigure figure) {
        String category = text.category(figure);
        String value = text.value(figure)
                + (figure.value() == null ? "" : " " + text.in(figure.head().unit()));
        String next = text.next(figure);
        return words.t(
                "indices.one",
                shown.subject(),
                value,
                category.isEmpty() ? words.t("indices.no-category") : category,
                words.date(shown.day()),
                next.isEmpty() ? "" : " · " + next);
    }

    private Period period(IndexPeriod period) {
        return new Period(
                IndexPages.address(
                        period.family(), period.subject(), period.day().toString()),
                words.date(period.day()),
                text.value(period.figure()),
                text.category(period.figure()),
                period.day().equals(shown.day()),
                period.figure().official());
    }

    private Choice choice(String subject) {
        String own =
                IndexPages.address(shown.family(), shown.subject(), shown.day().toString());
        return new Choice(
                subject,
                IndexPages.address(shown.family(), subject, null),
                own + "&banding=" + URLEncoder.encode(subject, StandardCharsets.UTF_8),
                subject.equals(shown.subject()));
    }

    private List<Line> lines() {
        Receipt self = shown.self() == null ? null : shown.self().receipt();
        Receipt other = against == null ? null : against.figure().receipt();
        return shown.figure().receipt().lines().stream()
                .map(line -> line(line, self, other))
                .toList();
    }

    private Line line(ReceiptLine line, @Nullable Receipt self, @Nullable Receipt other) {
        Rational most = line.categorical() || line.node() instanceof Node.Requirements
                ? null
                : shown.worksheet().last().scorer().range(line.id()).max();
        return new Line(
                text.in(line.label()),
                line.depth(),
                said(line),
                self == null ? "" : same(self, line.id()).map(this::said).orElse("–"),
                other == null ? "" : same(other, line.id()).map(this::said).orElse("–"),
                most == null ? "" : text.number(most, PLACES),
                line.weight() == null || line.weight().value() == null
                        ? ""
                        : line.weight()
                                .value()
                                .toString()
                                .replace('.', words.language().equals("id") ? ',' : '.'),
                RuleWords.facts(line).stream().map(text::in).toList(),
                line.provisional(),
                line.explained() instanceof Explained.Missing);
    }

    private static Optional<ReceiptLine> same(Receipt receipt, String id) {
        return receipt.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private String said(ReceiptLine line) {
        return text.held(line, PLACES);
    }

    /** Parts that moved since a period of the same instrument, by how much they moved the whole: figures of two aren't compared. */
    private List<Change> changes() {
        int place = history.indexOf(shown);
        if (place <= 0 || !history.get(place - 1).instrument().equals(shown.instrument())) {
            return List.of();
        }
        Receipt before = history.get(place - 1).figure().receipt();
        List<ReceiptLine> moved = new ArrayList<>();
        for (ReceiptLine line : shown.figure().receipt().lines()) {
            if (bottom(line)
                    && same(before, line.id())
                            .map(one -> !said(one).equals(said(line)))
                            .orElse(false)) {
                moved.add(line);
            }
        }
        return moved.stream()
                .sorted(Comparator.comparing((ReceiptLine line) -> magnitude(before, line))
                        .reversed())
                .map(line -> change(same(before, line.id()).orElseThrow(), line))
                .toList();
    }

    private static boolean bottom(ReceiptLine line) {
        return line.node() instanceof Node.Leaf || line.explained().because() instanceof Because.Given;
    }

    /** What a line adds to the whole it is a part of; of the index itself its value, whatever it is turned into above. */
    private Rational worth(ReceiptLine line) {
        boolean whole = line.id().equals(shown.figure().head().value());
        return Objects.requireNonNullElse(
                whole || line.contribution() == null ? line.value() : line.contribution(), Rational.ZERO);
    }

    private BigDecimal magnitude(Receipt before, ReceiptLine line) {
        Rational difference = worth(line).minus(worth(same(before, line.id()).orElseThrow()));
        return difference.max(difference.negate()).rounded(PLACES);
    }

    private Change change(ReceiptLine before, ReceiptLine after) {
        boolean both = before.value() != null && after.value() != null;
        String difference = both ? signed(worth(after).minus(worth(before))) : "–";
        return new Change(text.in(after.label()), said(before), said(after), difference);
    }

    private String signed(Rational difference) {
        BigDecimal rounded = difference.rounded(PLACES);
        return words.signed(rounded, Math.max(0, rounded.stripTrailingZeros().scale()));
    }

    private List<String> missing(Receipt receipt) {
        return receipt.missing().stream()
                .map(leaf -> words.t(
                        "indices.missing",
                        text.in(leaf.criterion().label()),
                        text.in(((Because.Lacking) leaf.because())
                                .rule()
                                .asked()
                                .supplier())))
                .toList();
    }

    /** Each condition of a verdict with what was found. */
    private List<String> verdict(IndexFigure figure) {
        ReceiptLine line = figure.categoryLine();
        return line == null || !(line.explained().because() instanceof Because.Required)
                ? List.of()
                : RuleWords.rule(line).stream().map(text::in).toList();
    }
}
