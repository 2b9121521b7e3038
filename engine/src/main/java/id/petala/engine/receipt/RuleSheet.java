package id.petala.engine.receipt;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Category;
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
import id.petala.engine.rule.Citation;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Weighing weighing;
    private final List<RuleRow> rows = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private RuleSheet(Instrument instrument, RuleBook book, @Nullable LocalDate asOf) {
        this.instrument = instrument;
        this.book = book;
        this.asOf = asOf;
        this.scorer = Scorer.compile(instrument, asOf == null ? latest(instrument) : asOf);
        this.weighing = new Weighing(instrument, scorer.asOf());
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
        sheet.sources();
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
            case Node.Round _ -> "round";
            case Node.Product _ -> "product";
            case Node.Quotient _ -> "quotient";
            case Node.Rescale _ -> "rescale";
            case Node.Pieces _ -> "pieces";
            case Node.Requirements _ -> "requirements";
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

    private void add(
            String node, String property, @Nullable RuleValue which, RuleValue said, @Nullable Dated<?> dated) {
        rows.add(new RuleRow(node, property, which, said, dated));
        if (dated != null) {
            cited(dated.citation());
        }
    }

    private void cited(Citation citation) {
        sources.putIfAbsent(citation.source().key(), citation.source());
    }

    private void plain(String node, String property, @Nullable RuleValue which, RuleValue said) {
        add(node, property, which, said, null);
    }

    private void plain(String node, String property, RuleValue said) {
        add(node, property, null, said, null);
    }

    private static RuleValue text(Label label) {
        return new RuleValue.Text(label);
    }

    private static RuleValue text(String text) {
        return text(Label.same(text));
    }

    private static RuleValue.Code code(String code, Label label) {
        return new RuleValue.Code(code, label);
    }

    private static RuleValue.Code category(Category category) {
        return code(category.code(), category.label());
    }

    private RuleValue reference(String node) {
        return code(node, instrument.node(node).head().criterion().label());
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

    private <T> void dated(String node, String property, @Nullable Parameter<T> parameter, Function<T, RuleValue> as) {
        dated(parameter, (dated, value) -> add(node, property, null, as.apply(value), dated));
    }

    private void head() {
        plain("", "label", text(instrument.label()));
        plain("", "version", text(instrument.version()));
        plain("", "note", text(instrument.note()));
        plain("", "subject", text(instrument.subject()));
        plain("", "first_day", text(instrument.firstDay().toString()));
        dated(
                instrument.missing(),
                (dated, policy) ->
                        add("", "missing", code(policy.name(), policy.label()), text(policy.label()), dated));
    }

    private void node(Node node) {
        String id = node.id();
        plain(id, "label", text(node.head().criterion().label()));
        plain(id, "kind", text(Words.label("sheet.kind." + kind(node))));
        if (node.head().parent() != null) {
            plain(id, "in", reference(node.head().parent()));
        }
        dated(id, "weight", node.head().weight(), RuleValue.Figure::new);
        share(node);
        switch (node) {
            case Node.Leaf leaf -> leaf(leaf);
            case Node.Mean mean -> {
                plain(id, "total", new RuleValue.Figure(mean.total()));
                plain(id, "not_applicable", text(Words.label("sheet.shared")));
            }
            case Node.Sum sum -> dated(id, "round", sum.places(), RuleSheet::whole);
            case Node.Extreme _, Node.Product _ -> {}
            case Node.Round round -> dated(id, "round", round.places(), RuleSheet::whole);
            case Node.Quotient quotient -> {
                plain(id, "by", reference(quotient.by()));
                dated(id, "times", quotient.times(), RuleValue.Figure::new);
            }
            case Node.Rescale rescale -> {
                plain(id, "rescale_of", reference(rescale.of()));
                plain(id, "total", figure(rescale.total()));
            }
            case Node.Pieces pieces ->
                dated(pieces.pieces(), (dated, list) -> list.forEach(piece -> piece(id, piece, dated)));
            case Node.Requirements requirements -> requirements(requirements);
            case Node.Cap cap -> dated(id, "limit", cap.limit(), RuleValue.Figure::new);
            case Node.Gate gate -> gate(gate);
            case Node.Level level -> level(level);
            case Node.Matrix matrix -> matrix(matrix);
        }
        if (!node.categorical()) {
            var range = scorer.range(id);
            plain(id, "points_range", new RuleValue.Span(range.min(), range.max()));
        }
    }

    private void share(Node node) {
        Weighing.Share share = weighing.share(node);
        if (share != null) {
            plain(node.id(), "share", reference(share.of()), new RuleValue.Figure(share.percent()));
        }
    }

    private void leaf(Node.Leaf leaf) {
        String id = leaf.id();
        fact(id, leaf.fact());
        plain(
                id,
                "pick",
                code(leaf.pick().name(), leaf.pick().label()),
                text(leaf.pick().label()));
        Parameter<Window> window = leaf.window();
        if (window == null) {
            plain(id, "window", text(new Window.Open().label()));
        } else {
            dated(id, "window", window, counted -> text(counted.label()));
        }
        dated(leaf.scale(), (dated, scale) -> scale(leaf, dated, scale));
        if (leaf.running() != null) {
            plain(id, "running", factCode(leaf.fact(), leaf.running()));
        }
        dated(id, "error", leaf.error(), RuleValue.Figure::new);
    }

    private static RuleValue.Code factCode(Fact fact, String code) {
        return code(code, fact.codes().get(fact.indexOf(code)).label());
    }

    private void fact(String id, Fact fact) {
        plain(id, "fact", code(fact.id(), fact.label()), text(fact.label()));
        plain(id, "accepts", text(FactValue.expected(fact)));
        for (var code : fact.codes()) {
            plain(id, "code", code(code.code(), code.label()), text(code.label()));
        }
        if (fact.type() != FactType.CODE) {
            plain(id, "unit", text(fact.unit()));
        }
        plain(id, "several", new RuleValue.Flag(fact.many()));
        plain(id, "none_needs_cover", new RuleValue.Flag(fact.covered()));
        plain(id, "supplier", text(fact.supplier()));
    }

    private void scale(Node.Leaf leaf, Dated<Scale> dated, Scale scale) {
        String id = leaf.id();
        switch (scale) {
            case Scale.Table table ->
                table.rows().forEach((code, points) -> points(id, factCode(leaf.fact(), code), points, dated));
            case Scale.Bands bands ->
                bands.bands().forEach(band -> points(id, new RuleValue.Range(band.range()), band.points(), dated));
            case Scale.Linear linear -> formula(id, "sheet.linear", List.of(linear.times(), linear.per()), dated);
            case Scale.CappedRatio ratio -> formula(id, "sheet.ratio", List.of(ratio.times()), dated);
        }
        if (scale.none() != null) {
            points(id, code(ReceiptLine.NONE, Words.label("sheet.none")), scale.none(), dated);
        }
    }

    private void points(String id, RuleValue which, @Nullable Rational points, Dated<?> dated) {
        add(id, "points", which, points == null ? text(Words.label("table.missing")) : figure(points), dated);
    }

    private static RuleValue figure(Rational value) {
        return new RuleValue.Figure(value);
    }

    private void formula(String id, String words, List<Rational> numbers, Dated<?> dated) {
        boolean divided = numbers.size() > 1 && !numbers.getLast().equals(Rational.ONE);
        add(id, "points", null, new RuleValue.Formula(divided ? words + "-per" : words, numbers), dated);
    }

    private void gate(Node.Gate gate) {
        plain(gate.id(), "condition", reference(gate.condition()));
        dated(gate.id(), "threshold", gate.threshold(), RuleValue.Figure::new);
        Rational otherwise = gate.otherwise();
        plain(gate.id(), "otherwise", otherwise == null ? text(Words.label("gate.not-applicable")) : figure(otherwise));
    }

    private static RuleValue whole(Integer number) {
        return figure(Rational.of(number));
    }

    private void piece(String id, Because.Piece piece, Dated<?> dated) {
        add(
                id,
                "piece",
                new RuleValue.Range(piece.range()),
                new RuleValue.Formula("sheet.piece", List.of(piece.plus(), piece.times())),
                dated);
    }

    private void requirements(Node.Requirements requirements) {
        String id = requirements.id();
        for (Node.Condition condition : requirements.conditions()) {
            dated(
                    condition.must(),
                    (dated, must) -> add(id, "must", reference(condition.of()), new RuleValue.Range(must), dated));
        }
        requirements.levels().forEach(one -> plain(id, "level", category(one), text(one.label())));
    }

    private void level(Node.Level level) {
        String id = level.id();
        plain(id, "of", reference(level.of()));
        plain(
                id,
                "mode",
                code(level.mode().name(), level.mode().label()),
                text(level.mode().label()));
        dated(
                level.cuts(),
                (dated, cuts) -> cuts.forEach(
                        cut -> add(id, "cut", category(cut.level()), new RuleValue.Range(cut.range()), dated)));
        if (level.codes() != null) {
            Fact fact = ((Node.Leaf) instrument.node(level.of())).fact();
            dated(
                    level.codes(),
                    (dated, codes) -> codes.forEach(
                            (code, to) -> add(id, "level_of", factCode(fact, code), category(to), dated)));
        }
        level.levels().forEach(one -> plain(id, "level", category(one), text(one.label())));
    }

    private void matrix(Node.Matrix matrix) {
        String id = matrix.id();
        Scheme scheme = matrix.scheme();
        plain(id, "rows", reference(matrix.rows()));
        plain(id, "columns", reference(matrix.columns()));
        plain(id, "scheme", code(scheme.id(), scheme.label()), text(scheme.label()));
        plain(id, "scheme_citation", text(scheme.citation().toString()));
        cited(scheme.citation());
        plain(id, "scheme_provisional", new RuleValue.Flag(scheme.provisional()));
        scheme.cells().forEach(cell -> cell(id, scheme, cell));
    }

    private void cell(String id, Scheme scheme, Scheme.Cell cell) {
        RuleValue box = category(cell.category());
        plain(
                id,
                "box",
                new RuleValue.Cross(level(scheme.rows(), cell.row()), level(scheme.columns(), cell.column())),
                text(cell.category().code()));
        plain(id, "box_label", box, text(cell.category().label()));
        plain(id, "box_treatment", box, text(cell.treatment().label()));
        cell.actions().forEach(action -> plain(id, "box_action", box, text(action)));
    }

    private static RuleValue.Code level(List<Category> levels, String code) {
        return levels.stream()
                .filter(level -> level.code().equals(code))
                .map(RuleSheet::category)
                .findFirst()
                .orElseThrow();
    }

    private void talent(Talent talent) {
        plain("", "performance", reference(talent.performance()));
        plain("", "performance_level", reference(talent.performanceLevel()));
        plain("", "potential", reference(talent.potential()));
        plain("", "potential_level", reference(talent.potentialLevel()));
        plain("", "score", reference(talent.score()));
        plain("", "box", reference(talent.box()));
        if (talent.alternative() != null) {
            plain("", "alternative", reference(talent.alternative()));
        }
        dated(talent.rank(), (dated, keys) -> keys.forEach(key -> rank(key, dated)));
        Scheme scheme = ((Node.Matrix) instrument.node(talent.box())).scheme();
        talent.unreachable()
                .forEach((box, reason) ->
                        plain("", "unreachable", category(scheme.cell(box).category()), text(reason)));
        Population population = book.populations().get(talent.population());
        if (population != null) {
            population(population);
        }
    }

    private void rank(Talent.RankKey key, Dated<?> dated) {
        Node node = instrument.find(key.of());
        Fact fact = node == null ? book.facts().get(key.of()) : null;
        Label of =
                fact == null ? Objects.requireNonNull(node).head().criterion().label() : fact.label();
        boolean day = fact != null && fact.type() == FactType.DATE;
        String order = (day ? "sheet.day-" : "sheet.") + (key.descending() ? "desc" : "asc");
        add("", "rank", code(key.of(), of), text(Words.label(order)), dated);
    }

    private void population(Population population) {
        plain("", "population", code(population.id(), population.label()), text(population.label()));
        Dated<List<Population.Group>> dated = population.groups().asOf(scorer.asOf());
        for (Population.Group group : Objects.requireNonNull(dated.value())) {
            String word = group.excluded() ? "sheet.out" : "sheet.flagged";
            String codes = group.fact() + " = " + String.join(", ", group.codes());
            Label label = Words.label(word, group.label(), Label.same(codes));
            add("", "population_group", code(group.code(), group.label()), text(label), dated);
        }
    }

    private void sources() {
        for (Source source : sources.values()) {
            RuleValue which = code(source.key(), Label.same(source.title()));
            plain("", "source", which, text(source.title()));
            plain("", "source_reading", which, text(Words.label("reading." + source.reading())));
            if (source.address() != null) {
                plain("", "source_address", which, text(source.address()));
            }
        }
    }
}
