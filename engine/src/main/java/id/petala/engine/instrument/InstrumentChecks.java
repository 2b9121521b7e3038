package id.petala.engine.instrument;

import id.petala.engine.explain.Bound;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Range;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactType;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be true of an instrument as a whole, on every day on which one of its values changes. */
final class InstrumentChecks {

    /** Kinds that take exactly one part. */
    private static final Set<Class<? extends Node>> SINGLE = Set.of(
            Node.Cap.class,
            Node.Gate.class,
            Node.Round.class,
            Node.Quotient.class,
            Node.Rescale.class,
            Node.Pieces.class);

    private static final Rational MOST_WORTH = Rational.of(100);

    private final Instrument instrument;
    private final Where file;
    private final FactCatalogue facts;
    private final List<Finding> findings = new ArrayList<>();

    InstrumentChecks(Instrument instrument, Yaml root, FactCatalogue facts) {
        this.instrument = instrument;
        this.file = root.where();
        this.facts = facts;
    }

    List<Finding> findings() {
        instrument.nodes().forEach(this::shape);
        if (findings.isEmpty()) {
            instrument.nodes().forEach(this::refuseCycle);
        }
        if (findings.isEmpty() && instrument.talent() != null) {
            talent(instrument.talent());
        }
        if (findings.isEmpty() && instrument.index() != null) {
            index(instrument.index());
        }
        if (findings.isEmpty() && instrument.ofPairs()) {
            worth();
        }
        for (LocalDate day : days(instrument)) {
            if (findings.isEmpty()) {
                on(day);
            }
        }
        return findings;
    }

    /** The first day of the instrument and every later day on which one of its values changes, until one ends. */
    static SortedSet<LocalDate> days(Instrument instrument) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(instrument.firstDay());
        LocalDate end = LocalDate.MAX;
        for (Parameter<?> parameter : instrument.parameters()) {
            for (Dated<?> dated : parameter.values()) {
                if (dated.value() == null && dated.from().isBefore(end)) {
                    end = dated.from();
                } else if (dated.from().isAfter(instrument.firstDay())) {
                    days.add(dated.from());
                }
            }
        }
        return days.headSet(end);
    }

    private void refuse(String code, Where where, String value, String expected, String... args) {
        findings.add(Finding.reject(code, where, value, expected, args));
    }

    private void shape(Node node) {
        Where where = node.head().where();
        String parent = node.head().parent();
        Node whole = parent == null ? null : instrument.find(parent);
        if (parent != null && (whole == null || !takesParts(whole))) {
            refuse("rule.parent", where, parent, "");
        }
        boolean weighed = whole instanceof Node.Mean || whole instanceof Node.Sum;
        if (weighed && node.head().weight() == null) {
            refuse("rule.no-weight", where, node.id(), parent == null ? "" : parent);
        }
        if (!weighed && node.head().weight() != null) {
            refuse("rule.stray-weight", where, node.id(), "");
        }
        parts(node);
        references(node);
    }

    private static boolean takesParts(Node node) {
        return !(node instanceof Node.Leaf || node.categorical());
    }

    private void parts(Node node) {
        int parts = instrument.children(node.id()).size();
        boolean single = SINGLE.contains(node.getClass());
        if (takesParts(node) && (parts == 0 || (single && parts != 1))) {
            refuse("rule.parts", node.head().where(), parts + "", single ? "1" : "≥ 1");
        }
    }

    private void references(Node node) {
        Where where = node.head().where();
        switch (node) {
            case Node.Gate gate -> requireValue(gate.condition(), where);
            case Node.Quotient quotient -> requireValue(quotient.by(), where);
            case Node.Rescale rescale -> requireWeighing(rescale.of(), where);
            case Node.Requirements requirements ->
                requirements.conditions().forEach(one -> requireValue(one.of(), where));
            case Node.Level level -> level(level);
            case Node.Matrix matrix -> {
                requireLevel(matrix.rows(), matrix.scheme().rows(), where);
                requireLevel(matrix.columns(), matrix.scheme().columns(), where);
            }
            default -> {}
        }
    }

    private void requireValue(String id, Where where) {
        Node found = instrument.find(id);
        if (found == null || found.categorical()) {
            refuse("rule.unknown-node", where, id, ids());
        }
    }

    private void requireWeighing(String id, Where where) {
        Node found = instrument.find(id);
        if (!(found instanceof Node.Sum || found instanceof Node.Mean)) {
            refuse("rule.unknown-node", where, id, ids());
        }
    }

    private String ids() {
        return String.join(", ", instrument.nodes().stream().map(Node::id).toList());
    }

    private void requireLevel(String id, List<Category> levels, Where where) {
        if (!(instrument.find(id) instanceof Node.Level level && level.levels().equals(levels))) {
            refuse("rule.unknown-node", where, id, ids());
        }
    }

    private void level(Node.Level level) {
        Where where = level.head().where();
        requireValue(level.of(), where);
        Node of = instrument.find(level.of());
        boolean leaf = of instanceof Node.Leaf;
        if (level.mode() == LevelMode.NKP && !leaf) {
            refuse("rule.mode-leaf", where, level.of(), FactType.NUMBER.name());
        }
        if (level.codes() != null) {
            codes(level, of instanceof Node.Leaf found ? found : null);
        }
    }

    private void codes(Node.Level level, Node.@Nullable Leaf leaf) {
        Where where = level.head().where();
        if (leaf == null || leaf.fact().type() != FactType.CODE || leaf.running() != null) {
            refuse("rule.mode-leaf", where, level.of(), FactType.CODE.name());
            return;
        }
        Set<String> known = new LinkedHashSet<>();
        leaf.fact().codes().forEach(code -> known.add(code.code()));
        Objects.requireNonNull(level.codes()).values().forEach(dated -> {
            if (dated.value() != null && !dated.value().keySet().equals(known)) {
                refuse(
                        "rule.level-codes",
                        dated.where(),
                        String.join(", ", dated.value().keySet()),
                        String.join(", ", known));
            }
        });
    }

    private void refuseCycle(Node node) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(instrument.asked(node));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (next.equals(node.id())) {
                refuse("rule.cycle", node.head().where(), node.id(), "");
                return;
            }
            if (seen.add(next)) {
                open.addAll(instrument.asked(instrument.node(next)));
            }
        }
    }

    private void index(IndexHead index) {
        requireValue(index.value(), file);
        if (index.category() != null) {
            Node category = instrument.find(index.category());
            if (category == null || !category.categorical()) {
                refuse("rule.unknown-node", file, index.category(), ids());
            }
        }
    }

    /** What somebody is worth in a post is one figure. */
    private void worth() {
        List<String> values = instrument.values().stream().map(Node::id).toList();
        if (values.size() != 1) {
            refuse("rule.one-value", file, String.join(", ", values), "1");
        }
    }

    /** Worths are held against each other and against what staying counts, so they have one scale. */
    private void worth(LocalDate day) {
        Node value = instrument.values().getFirst();
        Range range = Scorer.compile(instrument, day).range(value.id());
        if (range.min().signum() < 0 || range.max().compareTo(MOST_WORTH) > 0) {
            refuse(
                    "rule.worth-range",
                    value.head().where(),
                    range.min() + " – " + range.max(),
                    "0 – " + MOST_WORTH,
                    day.toString());
        }
    }

    private void talent(Talent talent) {
        requireValue(talent.performance(), file);
        requireValue(talent.potential(), file);
        requireValue(talent.score(), file);
        require(talent.box(), Node.Matrix.class);
        require(talent.performanceLevel(), Node.Level.class);
        require(talent.potentialLevel(), Node.Level.class);
        if (talent.alternative() != null) {
            require(talent.alternative(), Node.Matrix.class);
        }
        talent.rank().values().forEach(dated -> {
            List<Talent.RankKey> keys = dated.value() == null ? List.of() : dated.value();
            for (int place = 0; place < keys.size(); place++) {
                rank(keys.get(place), place > 0 && place == keys.size() - 1, dated.where());
            }
        });
    }

    /** A key on a protected ground is refused, but for the older first where all keys before leave people equal. */
    private void rank(Talent.RankKey key, boolean last, Where where) {
        Fact fact = instrument.find(key.of()) == null ? facts.find(key.of()) : null;
        if (fact == null) {
            if (instrument.find(key.of()) == null) {
                refuse("rule.unknown-node", where, key.of(), ids());
            }
            return;
        }
        boolean olderFirst = fact.type() == FactType.DATE && !key.descending();
        if (fact.protectedGround() && !(last && olderFirst)) {
            String written = key.of() + (key.descending() ? " desc" : " asc");
            refuse(
                    "rule.rank-protected",
                    where,
                    written,
                    key.of() + " asc",
                    fact.label().id(),
                    fact.label().en());
        }
    }

    private void require(String id, Class<? extends Node> kind) {
        if (!kind.isInstance(instrument.find(id))) {
            refuse("rule.unknown-node", file, id, ids());
        }
    }

    private void on(LocalDate day) {
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Mean mean) {
                weights(mean, day);
            }
        }
        if (!findings.isEmpty()) {
            return;
        }
        try {
            Scorer.compile(instrument, day);
        } catch (Refused refused) {
            findings.addAll(refused.findings());
            return;
        }
        if (instrument.ofPairs()) {
            worth(day);
        }
        if (instrument.talent() != null) {
            boxes(instrument.talent(), day);
        }
    }

    private void weights(Node.Mean mean, LocalDate day) {
        Rational sum = Rational.ZERO;
        for (Node child : instrument.children(mean.id())) {
            sum = sum.plus(Objects.requireNonNull(child.head().weight()).valueOn(day));
        }
        if (!sum.equals(mean.total())) {
            refuse(
                    "rule.weights",
                    mean.head().where(),
                    sum.toString(),
                    mean.total().toString(),
                    day.toString());
        }
    }

    /** Boxes that no input reaches must be declared with a reason, and only those. */
    private void boxes(Talent talent, LocalDate day) {
        Node.Matrix matrix = (Node.Matrix) instrument.node(talent.box());
        Set<String> rows = reached(matrix.rows(), day);
        Set<String> columns = reached(matrix.columns(), day);
        Map<String, Boolean> boxes = new LinkedHashMap<>();
        matrix.scheme()
                .cells()
                .forEach(cell -> boxes.merge(
                        cell.category().code(),
                        rows.contains(cell.row()) && columns.contains(cell.column()),
                        Boolean::logicalOr));
        boxes.forEach((box, reachable) -> {
            boolean declared = talent.unreachable().containsKey(box);
            if (reachable == declared) {
                refuse(
                        reachable ? "rule.box-reachable" : "rule.box-unreachable",
                        matrix.head().where(),
                        box,
                        "",
                        day.toString());
            }
        });
        talent.unreachable().keySet().stream()
                .filter(box -> !boxes.containsKey(box))
                .forEach(box ->
                        refuse("rule.unknown-box", matrix.head().where(), box, String.join(", ", boxes.keySet())));
    }

    private Set<String> reached(String id, LocalDate day) {
        Node.Level level = (Node.Level) instrument.node(id);
        Set<String> reached = new LinkedHashSet<>();
        if (level.codes() != null) {
            level.codes().valueOn(day).values().forEach(category -> reached.add(category.code()));
            return reached;
        }
        Reach reach = reach(instrument.node(level.of()), day);
        Objects.requireNonNull(level.cuts()).valueOn(day).forEach(cut -> {
            Bound range = cut.range();
            if (reach.touches(range)) {
                reached.add(cut.level().code());
            }
        });
        return reached;
    }

    private Reach reach(Node node, LocalDate day) {
        return switch (node) {
            case Node.Leaf leaf ->
                Reach.of(PointScale.reach(leaf.scale().valueOn(day), leaf.fact(), SumLeaf.most(leaf.pick())));
            case Node.Mean mean -> sum(mean, mean.total(), day);
            case Node.Sum sum -> sum(sum, Rational.ONE, day);
            case Node.Extreme extreme -> parts(extreme, day).reduce(Reach::or).orElseThrow();
            case Node.Cap cap -> {
                Rational limit = cap.limit().valueOn(day);
                yield parts(cap, day).findFirst().orElseThrow().map(value -> value.min(limit));
            }
            case Node.Gate gate -> {
                Reach part = parts(gate, day).findFirst().orElseThrow();
                yield gate.otherwise() == null ? part : part.or(Reach.of(List.of(Range.exactly(gate.otherwise()))));
            }
            case Node.Round _, Node.Product _, Node.Quotient _, Node.Rescale _, Node.Pieces _ ->
                Reach.of(List.of(Scorer.compile(instrument, day).range(node.id())));
            case Node.Level _, Node.Matrix _, Node.Requirements _ ->
                throw new IllegalStateException("a level has no score");
        };
    }

    private Stream<Reach> parts(Node node, LocalDate day) {
        return instrument.children(node.id()).stream().map(child -> reach(child, day));
    }

    private Reach sum(Node node, Rational total, LocalDate day) {
        Reach sum = Reach.of(List.of(Range.exactly(Rational.ZERO)));
        for (Node child : instrument.children(node.id())) {
            Rational factor =
                    Objects.requireNonNull(child.head().weight()).valueOn(day).dividedBy(total);
            sum = sum.plus(reach(child, day).map(value -> value.times(factor)));
        }
        return sum;
    }
}
