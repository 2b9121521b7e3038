package id.petala.app.cli;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactValue;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one row of a facts file under one instrument on one day. */
final class RowReader {

    private static final String POINTS = "poin:";
    private static final List<String> NONE = List.of("NIHIL", "NONE");
    private static final List<String> NOT_APPLICABLE = List.of("TIDAK_BERLAKU", "NOT_APPLICABLE");

    private final Scorer scorer;
    private final Instrument instrument;
    private final LocalDate asOf;

    RowReader(Scorer scorer) {
        this.scorer = scorer;
        this.instrument = scorer.instrument();
        this.asOf = scorer.asOf();
    }

    /** The node a criterion names, or null. */
    @Nullable
    Node node(String criterion) {
        return instrument.find(criterion);
    }

    /**
     * @throws id.petala.engine.finding.Refused with what would be right
     */
    Stated read(FactRow row) {
        Node node = node(row.criterion());
        if (node == null) {
            List<String> known = nodes();
            throw row.refused(
                    "facts-file.criterion",
                    "criterion",
                    row.criterion(),
                    String.join(", ", known),
                    nearest(row.criterion(), known),
                    instrument.id());
        }
        LocalDate on = row.from(asOf);
        Stated.Kind kind = kind(row, node, on);
        if (kind instanceof Stated.Kind.Fact && row.on().isEmpty() && row.until().isEmpty()) {
            on = undated(node);
        }
        return new Stated(row, node, kind, on, row.to(on));
    }

    /** The day of a fact without one: the latest day that counts, so that it isn't left out for want of a day. */
    private LocalDate undated(Node node) {
        LeafRule rule = Objects.requireNonNull(scorer.leafRule(node.id()));
        return rule.window().latest(asOf);
    }

    /** Everything a row can be about: all nodes but levels and boxes. */
    private List<String> nodes() {
        return instrument.nodes().stream()
                .filter(node -> !computed(node))
                .map(Node::id)
                .toList();
    }

    private static boolean computed(Node node) {
        return node instanceof Node.Level || node instanceof Node.Matrix;
    }

    /** The leaf that asks for a fact of that name, else the nearest id. */
    private String nearest(String criterion, List<String> known) {
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Leaf leaf && leaf.fact().id().equals(criterion)) {
                return leaf.id();
            }
        }
        String found = Nearest.to(criterion, known);
        return found.isEmpty() ? "-" : found;
    }

    private Stated.Kind kind(FactRow row, Node node, LocalDate on) {
        if (computed(node)) {
            throw row.refused("facts-file.computed", "criterion", row.criterion(), "");
        }
        if (row.value().toLowerCase(Locale.ROOT).startsWith(POINTS)) {
            return new Stated.Kind.Points(points(row, node));
        }
        if (node instanceof Node.Leaf leaf) {
            return leaf(row, leaf.fact(), on);
        }
        throw row.refused("facts-file.not-a-leaf", "value", row.value(), "poin:80", node.id());
    }

    private static Stated.Kind leaf(FactRow row, Fact fact, LocalDate on) {
        String word = row.value().toUpperCase(Locale.ROOT).replace(' ', '_');
        boolean code = fact.indexOf(word) >= 0;
        if (!code && NOT_APPLICABLE.contains(word)) {
            return new Stated.Kind.NotApplicable();
        }
        if (!code && NONE.contains(word)) {
            if (!fact.covered()) {
                throw row.refused(
                        "facts-file.none",
                        "value",
                        row.value(),
                        FactValue.expected(fact),
                        fact.label().id(),
                        fact.label().en());
            }
            return new Stated.Kind.None();
        }
        return new Stated.Kind.Fact(
                FactValue.parse(fact, row.value(), on, row.where().column("value")));
    }

    private long points(FactRow row, Node node) {
        var range = scorer.range(node.id());
        String expected = range.min() + " – " + range.max();
        try {
            Rational points = Rational.parse(
                            row.value().substring(POINTS.length()).strip())
                    .roundedToPoints();
            if (range.contains(points)) {
                return Points.exact(points.rounded(Points.PLACES));
            }
        } catch (NumberFormatException e) {
            throw row.refused("facts-file.points", "value", row.value(), "poin:80, poin:260/3");
        }
        throw row.refused("facts-file.points-range", "value", row.value(), expected, node.id());
    }
}
