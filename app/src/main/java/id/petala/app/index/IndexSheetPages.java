package id.petala.app.index;

import id.petala.app.index.IndexView.Change;
import id.petala.app.index.IndexView.Choice;
import id.petala.app.index.IndexView.Line;
import id.petala.app.index.IndexView.Period;
import id.petala.app.platform.Words;
import id.petala.app.talent.Reading;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Explained;
import id.petala.engine.finding.FindingText;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
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

    /** So many others are offered to be put beside; the rest are asked for by name. */
    private static final int CHOICES = 30;

    private final Words words;
    private final FigureText text;
    private final FactText facts;
    private final IndexPages all;
    private final IndexPeriod shown;
    private final List<IndexPeriod> history;
    private final @Nullable IndexPeriod against;

    IndexSheetPages(
            Words words, IndexPages all, IndexPeriod shown, List<IndexPeriod> history, @Nullable IndexPeriod against) {
        this.words = words;
        this.text = new FigureText(words);
        this.facts = new FactText(new Reading(words));
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
                all.sheets().subjects(family).stream()
                        .filter(subject -> !subject.equals(shown.subject()))
                        .limit(CHOICES)
                        .map(this::choice)
                        .toList(),
                Math.max(0, all.sheets().subjects(family).size() - 1 - CHOICES),
                against == null ? null : beside(against),
                shown.self() != null,
                lines(),
                change(),
                changes(),
                missing(figure.receipt()),
                verdict(figure),
                shown.worksheet().findings().stream()
                        .limit(IndexPages.FAULTS)
                        .map(finding -> FindingText.sentence(finding, words.locale()))
                        .toList(),
                Math.max(0, shown.worksheet().findings().size() - IndexPages.FAULTS),
                download(),
                IndexPages.instrument(shown, history),
                PlanPages.address(shown, PlanAsk.NOTHING),
                figure.provisional(),
                figure.official());
    }

    /** Whose figures stand beside; under another instrument they are on another scale, which is said. */
    private String beside(IndexPeriod other) {
        return shown.ruledAs(other)
                ? words.t("indices.against", other.subject(), words.date(other.day()))
                : words.t(
                        "indices.against-other",
                        other.subject(),
                        words.date(other.day()),
                        text.in(other.instrument().label()));
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
                IndexPages.address(period, history),
                words.date(period.day()),
                period.shares(history) ? text.in(period.instrument().label()) : "",
                text.value(period.figure()),
                text.category(period.figure()),
                period.equals(shown),
                period.figure().official());
    }

    private Choice choice(String subject) {
        return new Choice(
                subject,
                IndexPages.address(shown.family(), subject),
                IndexPages.address(shown, history) + "&banding=" + URLEncoder.encode(subject, StandardCharsets.UTF_8));
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
                        : new Reading(words).number(line.weight().value()),
                facts.facts(line),
                line.provisional(),
                line.explained() instanceof Explained.Missing);
    }

    private static Optional<ReceiptLine> same(Receipt receipt, String id) {
        return receipt.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private String said(ReceiptLine line) {
        return text.held(line, PLACES);
    }

    /** What the changes are since; null for a first period. */
    private @Nullable String change() {
        IndexPeriod before = shown.before(history);
        if (before == null) {
            return null;
        }
        return shown.ruledAs(before)
                ? words.t("indices.since", words.date(before.day()))
                : words.t(
                        "indices.since-other",
                        words.date(before.day()),
                        text.in(before.instrument().label()),
                        without(shown, before),
                        without(before, shown));
    }

    /** How many items one has and the other hasn't. */
    private static long without(IndexPeriod one, IndexPeriod other) {
        return one.instrument().nodes().stream()
                .filter(Node.Leaf.class::isInstance)
                .filter(node -> other.instrument().find(node.id()) == null)
                .count();
    }

    /** Parts that moved since a period of the same instrument, by how much they moved the whole: figures of two aren't compared. */
    List<Change> changes() {
        return changes(shown.before(history));
    }

    /** The parts that differ from another worksheet of the same instrument, by how much they move the whole. */
    List<Change> changes(@Nullable IndexPeriod since) {
        if (since == null || !shown.ruledAs(since)) {
            return List.of();
        }
        Receipt before = since.figure().receipt();
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
        return new Change(text.in(after.label()), said(before), said(after), difference(before, after));
    }

    /** By how much an item moved the whole; an item that came or went is told as that. */
    private String difference(ReceiptLine before, ReceiptLine after) {
        if (before.value() == null && after.value() != null) {
            return words.t("indices.new");
        }
        if (before.value() != null && after.value() == null) {
            return words.t("indices.gone");
        }
        return after.value() == null ? "–" : text.signed(worth(after).minus(worth(before)), PLACES);
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
        return line == null || !(line.explained().because() instanceof Because.Required required)
                ? List.of()
                : facts.conditions(required);
    }
}
