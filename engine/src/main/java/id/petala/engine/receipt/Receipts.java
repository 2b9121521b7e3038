package id.petala.engine.receipt;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Term;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipt.Open;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the receipts of one instrument on one day. Immutable; what doesn't depend on the subject is made once. */
public final class Receipts {

    private final Scorer scorer;
    private final Instrument instrument;
    private final LocalDate asOf;
    private final List<TreeOrder.Place> places;
    private final Weighing weighing;
    private final Map<String, List<Dated<?>>> basis = new LinkedHashMap<>();
    private final int provisionalValues;

    public Receipts(Scorer scorer) {
        this.scorer = scorer;
        this.instrument = scorer.instrument();
        this.asOf = scorer.asOf();
        this.places = TreeOrder.of(instrument);
        this.weighing = new Weighing(instrument, asOf);
        instrument.nodes().forEach(node -> basis.put(node.id(), basis(node, asOf)));
        this.provisionalValues = instrument.provisional(asOf);
    }

    /** The dated values that a node's value rests on, the weight first; a measuring error changes no value. */
    private static List<Dated<?>> basis(Node node, LocalDate asOf) {
        List<Dated<?>> values = new ArrayList<>();
        for (Parameter<?> parameter : Instrument.parameters(node)) {
            if (!(node instanceof Node.Leaf leaf && parameter.equals(leaf.error()))) {
                values.add(parameter.asOf(asOf));
            }
        }
        return values;
    }

    /** The receipt of the subject at a place of the table. */
    public Receipt of(FactTable facts, int subject) {
        return of(scorer.one(facts, subject), 0);
    }

    /** The receipt of the subject in a row of a scored batch. */
    public Receipt of(Batch batch, int row) {
        Map<String, Explained> explained = explained(batch, row);
        Map<String, Boolean> provisional = new LinkedHashMap<>();
        List<ReceiptLine> lines = new ArrayList<>(places.size());
        places.forEach(place -> lines.add(line(place, explained, provisional)));
        return new Receipt(
                batch.subject(row),
                instrument,
                asOf,
                lines,
                missing(explained),
                open(lines, underRoots(explained)),
                provisionalValues);
    }

    private Map<String, Explained> explained(Batch batch, int row) {
        Map<String, Explained> found = new LinkedHashMap<>();
        for (TreeOrder.Place place : places) {
            String id = place.node().id();
            if (!found.containsKey(id)) {
                collect(batch.explain(id, row), found);
            }
        }
        return found;
    }

    private static void collect(Explained explained, Map<String, Explained> found) {
        if (found.putIfAbsent(explained.criterion().id(), explained) == null) {
            for (Term term : Explanations.terms(explained)) {
                collect(term.part(), found);
            }
        }
    }

    private ReceiptLine line(
            TreeOrder.Place place, Map<String, Explained> explained, Map<String, Boolean> provisional) {
        Node node = place.node();
        Explained value = Objects.requireNonNull(explained.get(node.id()));
        return new ReceiptLine(
                node,
                place.depth(),
                value,
                weight(node),
                weighing.factor(node, explained),
                restsOn(node, value),
                provisional(value, provisional));
    }

    private @Nullable Dated<Rational> weight(Node node) {
        Parameter<Rational> stated = node.head().weight();
        return stated == null ? null : stated.asOf(asOf);
    }

    /**
     * Points handed in rest on no rubric, only on the weight they get; a mean that leaves out missing parts rests on the
     * policy that lets it.
     */
    private List<Dated<?>> restsOn(Node node, Explained value) {
        if (value.because() instanceof Because.Given) {
            Dated<Rational> weight = weight(node);
            return weight == null ? List.of() : List.of(weight);
        }
        List<Dated<?>> stated = Objects.requireNonNull(basis.get(node.id()));
        if (!(value instanceof Explained.Known && leavesOutMissing(value.because()))) {
            return stated;
        }
        List<Dated<?>> all = new ArrayList<>(stated);
        all.add(instrument.missing().asOf(asOf));
        return all;
    }

    private static boolean leavesOutMissing(Because because) {
        return because instanceof Because.Mean mean
                && mean.renormalised()
                && mean.terms().stream().anyMatch(term -> term.part() instanceof Explained.Missing);
    }

    /** Whether the value rests on anything provisional, in itself or in what it is made of. */
    private boolean provisional(Explained value, Map<String, Boolean> known) {
        String id = value.criterion().id();
        Boolean found = known.get(id);
        if (found == null) {
            found = ofItself(instrument.node(id), value);
            for (Term term : Explanations.terms(value)) {
                found |= provisional(term.part(), known);
            }
            known.put(id, found);
        }
        return found;
    }

    private boolean ofItself(Node node, Explained value) {
        return restsOn(node, value).stream().anyMatch(Dated::provisional)
                || (node instanceof Node.Matrix matrix && matrix.scheme().provisional());
    }

    /** Only what the roots are made of: a leaf under points that were handed in is not asked for. */
    private List<Explained.Missing> missing(Map<String, Explained> explained) {
        Map<String, Explained.Missing> found = new LinkedHashMap<>();
        for (Node root : instrument.roots()) {
            for (Explained.Missing leaf : Explanations.missing(Objects.requireNonNull(explained.get(root.id())))) {
                found.putIfAbsent(leaf.criterion().id(), leaf);
            }
        }
        return List.copyOf(found.values());
    }

    /** What the roots are made of: nothing below points that were handed in. */
    private Set<String> underRoots(Map<String, Explained> explained) {
        Map<String, Explained> found = new LinkedHashMap<>();
        instrument.roots().forEach(root -> collect(Objects.requireNonNull(explained.get(root.id())), found));
        return found.keySet();
    }

    private static List<Open> open(List<ReceiptLine> lines, Set<String> wanted) {
        List<Open> open = new ArrayList<>();
        for (ReceiptLine line : lines) {
            Open found = wanted.contains(line.id()) ? open(line) : null;
            if (found != null) {
                open.add(found);
            }
        }
        return open;
    }

    private static @Nullable Open open(ReceiptLine line) {
        if (line.status() != Status.MISSING || line.node() instanceof Node.Leaf) {
            return null;
        }
        return line.categorical()
                ? new Open(line, null, Explanations.categories(line.explained()))
                : new Open(line, Explanations.range(line.explained()), List.of());
    }
}
