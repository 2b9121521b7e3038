package id.petala.app.facts;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactType;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Nearest;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one row of a facts file under one instrument on one day. */
final class RowReader {

    private static final String POINTS = "poin:";
    private static final String EXAMPLES = "poin:80, poin:260/3";
    private static final List<String> NONE = List.of("NIHIL", "NONE");
    private static final List<String> NOT_APPLICABLE = List.of("TIDAK_BERLAKU", "NOT_APPLICABLE");

    private final Scorer scorer;
    private final Instrument instrument;
    private final LocalDate asOf;
    private final Map<String, Map<String, FactValue>> spellings = new LinkedHashMap<>();

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
     * @throws Refused with what would be right
     */
    Stated read(FactRow row) {
        Node node = node(row.criterion());
        if (node == null) {
            throw unknownCriterion(row);
        }
        LocalDate on = row.from(asOf);
        Stated.Kind kind = kind(row, node, on);
        if (kind instanceof Stated.Kind.Fact
                && row.on().isEmpty()
                && row.until().isEmpty()) {
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
        return node.categorical();
    }

    private Refused unknownCriterion(FactRow row) {
        List<String> known = nodes();
        List<String> asking = asking(row.criterion());
        if (!asking.isEmpty()) {
            return refused("facts-file.fact-as-criterion", row, String.join(", ", asking), instrument.id());
        }
        String nearest = Nearest.to(row.criterion(), known);
        String all = String.join(", ", known);
        return nearest.isEmpty()
                ? refused("facts-file.criterion-unknown", row, all, instrument.id())
                : refused("facts-file.criterion", row, all, nearest, instrument.id());
    }

    private static Refused refused(String code, FactRow row, String expected, String... args) {
        return row.refused(code, "criterion", row.criterion(), expected, args);
    }

    /** The criteria that ask for a fact of that name. */
    private List<String> asking(String fact) {
        return instrument.nodes().stream()
                .filter(node ->
                        node instanceof Node.Leaf leaf && leaf.fact().id().equals(fact))
                .map(Node::id)
                .toList();
    }

    private Stated.Kind kind(FactRow row, Node node, LocalDate on) {
        if (computed(node)) {
            throw row.refused("facts-file.computed", "criterion", row.criterion(), "");
        }
        if (row.value().regionMatches(true, 0, POINTS, 0, POINTS.length())) {
            return new Stated.Kind.Points(points(row, node));
        }
        if (node instanceof Node.Leaf leaf) {
            Stated.Kind kind = leaf(row, leaf.fact(), on);
            if (kind instanceof Stated.Kind.NotApplicable && lostInSum(leaf)) {
                throw row.refused(
                        "facts-file.always", "value", row.value(), FactValue.expected(leaf.fact()), node.id());
            }
            return kind;
        }
        throw row.refused("facts-file.not-a-leaf", "value", row.value(), "poin:80", node.id());
    }

    /** Whether an index would silently count zero where the leaf doesn't apply: a sum shares out no weight. */
    private boolean lostInSum(Node.Leaf leaf) {
        String parent = leaf.head().parent();
        return instrument.index() != null
                && parent != null
                && instrument.node(parent) instanceof Node.Sum
                && instrument.nodes().stream()
                        .noneMatch(node -> node instanceof Node.Rescale rescale
                                && rescale.of().equals(parent));
    }

    private Stated.Kind leaf(FactRow row, Fact fact, LocalDate on) {
        FactValue known = spellings.getOrDefault(fact.id(), Map.of()).get(row.value());
        return known == null ? firstOfItsKind(row, fact, on) : new Stated.Kind.Fact(known);
    }

    private Stated.Kind firstOfItsKind(FactRow row, Fact fact, LocalDate on) {
        Stated.Kind kind = unknown(row, fact, on);
        if (fact.type() == FactType.CODE && kind instanceof Stated.Kind.Fact read && onAnyDay(row, fact)) {
            spellings.computeIfAbsent(fact.id(), _ -> new LinkedHashMap<>()).put(row.value(), read.value());
        }
        return kind;
    }

    /** Whether a spelling may be used on every day; older labels may not. */
    private static boolean onAnyDay(FactRow row, Fact fact) {
        try {
            FactValue.parse(fact, row.value(), LocalDate.MAX, row.where());
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Stated.Kind unknown(FactRow row, Fact fact, LocalDate on) {
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
        return new Stated.Kind.Fact(FactValue.parse(fact, row.value(), on, row.valueWhere()));
    }

    /** Points as written: a decimal of at most six places, or a fraction, rounded half-up to six. */
    private long points(FactRow row, Node node) {
        String text = row.value().substring(POINTS.length()).strip();
        Rational points = number(row, text);
        var range = scorer.range(node.id());
        if (!range.contains(points)) {
            String expected = range.min() + " – " + range.max();
            throw row.refused("facts-file.points-range", "value", row.value(), expected, node.id());
        }
        for (String written : text.split("/", -1)) {
            if (Points.trimmed(Points.decimal(written.strip())).scale() > Points.PLACES) {
                throw row.refused("facts-file.points-decimals", "value", row.value(), EXAMPLES);
            }
        }
        return Points.exact(points.rounded(Points.PLACES));
    }

    private static Rational number(FactRow row, String text) {
        try {
            return Rational.parse(text);
        } catch (NumberFormatException e) {
            throw row.refused("facts-file.points", "value", row.value(), EXAMPLES);
        }
    }
}
