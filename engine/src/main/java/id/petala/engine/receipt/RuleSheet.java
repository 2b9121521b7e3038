package id.petala.engine.receipt;

import id.petala.engine.explain.Scale;
import id.petala.engine.explain.Window;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactType;
import id.petala.engine.fact.FactValue;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything an instrument says, value by value: enough to compute any score by hand. */
public final class RuleSheet {

    private final Instrument instrument;
    private final RuleBook book;
    private final @Nullable LocalDate asOf;
    private final Scorer scorer;
    private final List<RuleRow> rows = new ArrayList<>();

    private RuleSheet(Instrument instrument, RuleBook book, @Nullable LocalDate asOf) {
        this.instrument = instrument;
        this.book = book;
        this.asOf = asOf;
        this.scorer = Scorer.compile(instrument, asOf == null ? latest(instrument) : asOf);
    }

    /**
     * The rows of an instrument, node after node in tree order.
     *
     * @param asOf the day whose values are wanted; null for all values of all days
     * @throws id.petala.engine.rule.NoValueOnDay before the instrument's first day
     */
    public static List<RuleRow> of(Instrument instrument, RuleBook book, @Nullable LocalDate asOf) {
        RuleSheet sheet = new RuleSheet(instrument, book, asOf);
        sheet.head();
        TreeOrder.of(instrument).forEach(place -> sheet.node(place.node()));
        if (instrument.talent() != null) {
            sheet.talent(instrument.talent());
        }
        return List.copyOf(sheet.rows);
    }

    private static LocalDate latest(Instrument instrument) {
        LocalDate latest = instrument.firstDay();
        for (Parameter<?> parameter : instrument.parameters()) {
            LocalDate last = parameter.values().getLast().from();
            boolean ends = parameter.values().getLast().value() == null;
            latest = last.isAfter(latest) && !ends ? last : latest;
        }
        return latest;
    }

    /** The kind of a node as rule files write it. */
    public static String kind(Node node) {
        return switch (node) {
            case Node.Leaf leaf ->
                kind(Objects.requireNonNull(leaf.scale().values().getFirst().value()));
            case Node.Mean _ -> "mean";
            case Node.Sum _ -> "sum";
            case Node.Extreme extreme -> extreme.largest() ? "max" : "min";
            case Node.Cap _ -> "cap";
            case Node.Gate _ -> "gate";
            case Node.Level _ -> "level";
            case Node.Matrix _ -> "matrix";
        };
    }

    private static String kind(Scale scale) {
        return switch (scale) {
            case Scale.Table _ -> "table";
            case Scale.Bands _ -> "bands";
            case Scale.Linear _ -> "linear";
            case Scale.CappedRatio _ -> "ratio";
        };
    }

    private void plain(String node, String property, String key, Label value) {
        rows.add(new RuleRow(node, property, key, value, null));
    }

    private void plain(String node, String property, String value) {
        plain(node, property, "", Label.same(value));
    }

    /** The values of a parameter that hold on the day asked, or all of them. */
    private <T> void dated(@Nullable Parameter<T> parameter, BiConsumer<Dated<T>, T> row) {
        if (parameter == null) {
            return;
        }
        List<Dated<T>> values = asOf == null ? parameter.values() : List.of(parameter.asOf(asOf));
        for (Dated<T> value : values) {
            if (value.value() != null) {
                row.accept(value, value.value());
            }
        }
    }

    private <T> void dated(String node, String property, @Nullable Parameter<T> parameter, Function<T, Label> words) {
        dated(parameter, (dated, value) -> rows.add(new RuleRow(node, property, "", words.apply(value), dated)));
    }

    private static Label number(Rational value) {
        return Label.same(value.toString());
    }

    private void head() {
        plain("", "label", "", instrument.label());
        plain("", "version", instrument.version());
        plain("", "note", "", instrument.note());
        plain("", "subject", instrument.subject());
        plain("", "first_day", instrument.firstDay().toString());
        dated(
                instrument.missing(),
                (dated, policy) -> rows.add(new RuleRow("", "missing", policy.name(), policy.label(), dated)));
    }

    private void node(Node node) {
        String id = node.id();
        plain(id, "label", "", node.head().criterion().label());
        if (node.head().parent() != null) {
            plain(id, "in", node.head().parent());
        }
        dated(id, "weight", node.head().weight(), RuleSheet::number);
        switch (node) {
            case Node.Leaf leaf -> leaf(leaf);
            case Node.Mean mean -> plain(id, "total", mean.total().toString());
            case Node.Sum _, Node.Extreme _ -> {}
            case Node.Cap cap -> dated(id, "limit", cap.limit(), RuleSheet::number);
            case Node.Gate gate -> gate(gate);
            case Node.Level level -> level(level);
            case Node.Matrix matrix -> matrix(matrix);
        }
        if (!(node instanceof Node.Level || node instanceof Node.Matrix)) {
            var range = scorer.range(id);
            plain(id, "points_range", range.min() + " – " + range.max());
        }
    }

    private void leaf(Node.Leaf leaf) {
        String id = leaf.id();
        fact(id, leaf.fact());
        plain(id, "pick", leaf.pick().name(), leaf.pick().label());
        Parameter<Window> window = leaf.window();
        if (window == null) {
            plain(id, "window", "", new Window.Open().label());
        } else {
            dated(id, "window", window, Window::label);
        }
        dated(leaf.scale(), (dated, scale) -> scale(id, dated, scale));
        if (leaf.running() != null) {
            plain(id, "running", leaf.running());
        }
        dated(id, "error", leaf.error(), RuleSheet::number);
    }

    private void fact(String id, Fact fact) {
        plain(id, "fact", fact.id(), fact.label());
        plain(id, "accepts", FactValue.expected(fact));
        for (var code : fact.codes()) {
            plain(id, "code", code.code(), code.label());
        }
        if (fact.type() != FactType.CODE) {
            plain(id, "unit", "", fact.unit());
        }
        plain(id, "several", "", Words.label(fact.many() ? "sheet.yes" : "sheet.no"));
        plain(id, "none_needs_cover", "", Words.label(fact.covered() ? "sheet.yes" : "sheet.no"));
        plain(id, "supplier", "", fact.supplier());
    }

    private void scale(String id, Dated<Scale> dated, Scale scale) {
        switch (scale) {
            case Scale.Table table -> table.rows().forEach((code, points) -> points(id, code, points, dated));
            case Scale.Bands bands ->
                bands.bands().forEach(band -> points(id, band.range().toString(), band.points(), dated));
            case Scale.Linear linear ->
                formula(
                        id,
                        Words.label(
                                "sheet.linear",
                                linear.times().toString(),
                                linear.per().toString()),
                        dated);
            case Scale.CappedRatio ratio ->
                formula(id, Words.label("sheet.ratio", ratio.times().toString()), dated);
        }
        if (scale.none() != null) {
            points(id, ReceiptLine.NONE, scale.none(), dated);
        }
    }

    private void points(String id, String key, @Nullable Rational points, Dated<?> dated) {
        Label value = points == null ? Words.label("table.missing") : number(points);
        rows.add(new RuleRow(id, "points", key, value, dated));
    }

    private void formula(String id, Label words, Dated<?> dated) {
        rows.add(new RuleRow(id, "points", "", words, dated));
    }

    private void gate(Node.Gate gate) {
        plain(gate.id(), "condition", gate.condition());
        dated(gate.id(), "threshold", gate.threshold(), RuleSheet::number);
        Rational otherwise = gate.otherwise();
        plain(gate.id(), "otherwise", "", otherwise == null ? Words.label("gate.not-applicable") : number(otherwise));
    }

    private void level(Node.Level level) {
        plain(level.id(), "of", level.of());
        plain(level.id(), "mode", level.mode().name(), level.mode().label());
        dated(
                level.cuts(),
                (dated, cuts) -> cuts.forEach(cut -> rows.add(new RuleRow(
                        level.id(),
                        "cut",
                        cut.level().code(),
                        Label.same(cut.range().toString()),
                        dated))));
        dated(
                level.codes(),
                (dated, codes) -> codes.forEach((code, category) ->
                        rows.add(new RuleRow(level.id(), "level_of", code, Label.same(category.code()), dated))));
        level.levels().forEach(category -> plain(level.id(), "level", category.code(), category.label()));
    }

    private void matrix(Node.Matrix matrix) {
        String id = matrix.id();
        Scheme scheme = matrix.scheme();
        plain(id, "rows", matrix.rows());
        plain(id, "columns", matrix.columns());
        plain(id, "scheme", scheme.id(), scheme.label());
        plain(id, "scheme_citation", scheme.citation().toString());
        plain(id, "scheme_provisional", "", Words.label(scheme.provisional() ? "sheet.yes" : "sheet.no"));
        for (Scheme.Cell cell : scheme.cells()) {
            String box = cell.category().code();
            plain(id, "box", cell.row() + " × " + cell.column(), Label.same(box));
            plain(id, "box_label", box, cell.category().label());
            plain(id, "box_treatment", box, cell.treatment().label());
            cell.actions().forEach(action -> plain(id, "box_action", box, action));
        }
    }

    private void talent(Talent talent) {
        plain("", "performance", talent.performance());
        plain("", "potential", talent.potential());
        plain("", "score", talent.score());
        plain("", "box", talent.box());
        dated(
                talent.rank(),
                (dated, keys) -> keys.forEach(key -> rows.add(new RuleRow(
                        "", "rank", key.of(), Words.label(key.descending() ? "sheet.desc" : "sheet.asc"), dated))));
        talent.unreachable().forEach((box, reason) -> plain("", "unreachable", box, reason));
        Population population = book.populations().get(talent.population());
        if (population != null) {
            population(population);
        }
    }

    private void population(Population population) {
        plain("", "population", population.id(), population.label());
        Parameter<List<Population.Group>> groups = population.groups();
        LocalDate day = asOf == null ? scorer.asOf() : asOf;
        Dated<List<Population.Group>> dated = groups.asOf(day);
        for (Population.Group group : groups.valueOn(day)) {
            String word = group.excluded() ? "sheet.out" : "sheet.flagged";
            String codes = group.fact() + " = " + String.join(", ", group.codes());
            Label label = Words.label(word, group.label(), Label.same(codes));
            rows.add(new RuleRow("", "population_group", group.code(), label, dated));
        }
    }
}
