package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Scale;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws up an instrument as a document in one language, with the values of one day. */
final class InstrumentViews {

    private final RuleBook book;
    private final LocalDate asOf;
    private final Words words;
    private final RuleWords rules;
    private final Language language;
    private final boolean inUse;

    InstrumentViews(RuleBook book, LocalDate asOf, Words words, boolean inUse) {
        this.book = book;
        this.asOf = asOf;
        this.words = words;
        this.rules = new RuleWords(words);
        this.language = rules.language();
        this.inUse = inUse;
    }

    InstrumentView view(Instrument instrument) {
        Talent talent = Objects.requireNonNull(instrument.talent());
        return new InstrumentView(
                instrument.id(),
                instrument.version(),
                instrument.label().in(language),
                instrument.firstDay(),
                inUse,
                instrument.provisional(asOf),
                List.of(tree(instrument, talent.performance()), tree(instrument, talent.potential())),
                cuts(instrument, talent),
                boxes(((Node.Matrix) instrument.node(talent.box())).scheme()),
                tieBreaks(instrument, talent),
                population(talent),
                sources(instrument));
    }

    private InstrumentView.Tree tree(Instrument instrument, String axis) {
        Node root = instrument.node(axis);
        List<InstrumentView.Node> lines = new ArrayList<>();
        List<Node> parts = instrument.children(axis);
        if (parts.isEmpty()) {
            line(lines, instrument, root, 0, Rational.of(100));
        } else {
            Rational total = total(parts);
            parts.forEach(part -> line(lines, instrument, part, 0, total));
        }
        return new InstrumentView.Tree(label(root), lines);
    }

    private Rational total(List<Node> parts) {
        Rational total = Rational.ZERO;
        for (Node part : parts) {
            Parameter<Rational> weight = part.head().weight();
            total = total.plus(weight == null ? Rational.ZERO : weight.valueOn(asOf));
        }
        return total.signum() == 0 ? Rational.of(100) : total;
    }

    private String label(Node node) {
        return node.head().criterion().label().in(language);
    }

    private void line(List<InstrumentView.Node> lines, Instrument instrument, Node node, int depth, Rational total) {
        Dated<?> rests = rests(node);
        lines.add(new InstrumentView.Node(
                depth,
                label(node),
                weight(node, total),
                method(node),
                scale(node),
                rests == null ? "" : rests.citation().toString(),
                rests == null ? RuleBasis.INSTANSI : RuleWords.basis(rests.basis()),
                rests != null && rests.provisional()));
        instrument.children(node.id()).forEach(part -> line(lines, instrument, part, depth + 1, total));
    }

    /** What a line is cited by: a leaf by its scale, a component by its weight. */
    private @Nullable Dated<?> rests(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf.scale().asOf(asOf);
        }
        Parameter<Rational> weight = node.head().weight();
        return weight == null ? null : weight.asOf(asOf);
    }

    private @Nullable BigDecimal weight(Node node, Rational total) {
        Parameter<Rational> weight = node.head().weight();
        return weight == null
                ? null
                : weight.valueOn(asOf).times(Rational.of(100)).dividedBy(total).rounded(6);
    }

    private String method(Node node) {
        return switch (node) {
            case Node.Leaf leaf ->
                leaf.window() == null
                        ? leaf.fact().label().in(language) + "; "
                                + leaf.pick().label().in(language)
                        : leaf.fact().label().in(language) + "; "
                                + leaf.pick().label().in(language) + "; "
                                + leaf.window().valueOn(asOf).label().in(language);
            case Node.Mean _ -> words.t("rule.mean");
            case Node.Sum _ -> words.t("rule.sum");
            case Node.Extreme extreme -> extreme.largest() ? words.t("rule.max") : words.t("rule.min");
            case Node.Cap cap -> words.t("rule.cap", rules.number(cap.limit().valueOn(asOf)));
            case Node.Gate gate ->
                words.t("rule.gate", rules.number(gate.threshold().valueOn(asOf)));
            case Node.Level _, Node.Matrix _ -> "";
        };
    }

    private List<InstrumentView.ScaleRow> scale(Node node) {
        if (!(node instanceof Node.Leaf leaf)) {
            return List.of();
        }
        Dated<Scale> scale = leaf.scale().asOf(asOf);
        return rules.rows(Objects.requireNonNull(scale.value()), leaf.fact(), scale.provisional());
    }

    private List<InstrumentView.Cut> cuts(Instrument instrument, Talent talent) {
        List<InstrumentView.Cut> cuts = new ArrayList<>();
        cuts(cuts, instrument, talent.performance(), talent.performanceLevel());
        cuts(cuts, instrument, talent.potential(), talent.potentialLevel());
        return cuts;
    }

    private void cuts(List<InstrumentView.Cut> cuts, Instrument instrument, String axis, String node) {
        Node.Level level = (Node.Level) instrument.node(node);
        String name = label(instrument.node(axis));
        if (level.cuts() != null) {
            Dated<List<Cut>> dated = level.cuts().asOf(asOf);
            for (Cut cut : Objects.requireNonNull(dated.value()).reversed()) {
                cuts.add(cut(name, cut.level(), rules.range(cut.range()), dated));
            }
        } else {
            Dated<Map<String, Category>> dated =
                    Objects.requireNonNull(level.codes()).asOf(asOf);
            Node.Leaf of = (Node.Leaf) instrument.node(level.of());
            Objects.requireNonNull(dated.value()).forEach((code, category) -> {
                String said =
                        of.fact().codes().get(of.fact().indexOf(code)).label().in(language);
                cuts.add(cut(name, category, said, dated));
            });
        }
    }

    private InstrumentView.Cut cut(String axis, Category level, String range, Dated<?> dated) {
        return new InstrumentView.Cut(
                axis,
                level.label().in(language),
                range,
                dated.citation().toString(),
                RuleWords.basis(dated.basis()),
                dated.provisional());
    }

    private List<InstrumentView.BoxRule> boxes(Scheme scheme) {
        List<InstrumentView.BoxRule> boxes = new ArrayList<>();
        for (Scheme.Cell cell : scheme.cells().reversed()) {
            boxes.add(new InstrumentView.BoxRule(
                    cell.category().code(),
                    cell.category().label().in(language),
                    level(scheme.rows(), cell.row()),
                    level(scheme.columns(), cell.column()),
                    MapViews.treatment(cell.treatment()),
                    String.join(
                            "; ",
                            cell.actions().stream()
                                    .map(action -> action.in(language))
                                    .toList())));
        }
        return boxes;
    }

    private String level(List<Category> levels, String code) {
        return levels.stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .map(level -> level.label().in(language))
                .orElseThrow();
    }

    private List<InstrumentView.Statement> tieBreaks(Instrument instrument, Talent talent) {
        Dated<List<Talent.RankKey>> dated = talent.rank().asOf(asOf);
        return Objects.requireNonNull(dated.value()).stream()
                .map(key -> statement(key(instrument, key), dated))
                .toList();
    }

    private String key(Instrument instrument, Talent.RankKey key) {
        Node node = instrument.find(key.of());
        Label label = node == null
                ? book.facts().get(key.of()).label()
                : node.head().criterion().label();
        return key.descending()
                ? words.t("rule.rank-desc", label.in(language))
                : words.t("rule.rank-asc", label.in(language));
    }

    private InstrumentView.Statement statement(String text, Dated<?> dated) {
        return new InstrumentView.Statement(
                text, dated.citation().toString(), RuleWords.basis(dated.basis()), dated.provisional());
    }

    private List<InstrumentView.Statement> population(Talent talent) {
        Population population = Objects.requireNonNull(book.populations().get(talent.population()));
        Dated<List<Population.Group>> dated = population.groups().asOf(asOf);
        List<InstrumentView.Statement> statements = new ArrayList<>();
        statements.add(
                statement(words.t("rule.population-in", population.label().in(language)), dated));
        for (Population.Group group : Objects.requireNonNull(dated.value())) {
            String name = group.label().in(language);
            statements.add(statement(
                    group.excluded() ? words.t("rule.population-out", name) : words.t("rule.population-flag", name),
                    dated));
        }
        return statements;
    }

    private List<InstrumentView.SourceLine> sources(Instrument instrument) {
        Map<String, Source> used = new LinkedHashMap<>();
        for (Parameter<?> parameter : instrument.parameters()) {
            Source source = parameter.asOf(asOf).citation().source();
            used.putIfAbsent(source.key(), source);
        }
        return used.values().stream()
                .map(source -> new InstrumentView.SourceLine(
                        source.key(), source.title(), reading(source), source.reading() != Source.Reading.TEXT))
                .toList();
    }

    private String reading(Source source) {
        return switch (source.reading()) {
            case TEXT -> words.t("reading.text");
            case SECONDARY -> words.t("reading.secondary");
            case CODE -> words.t("reading.code");
            case PETALA -> words.t("reading.petala");
        };
    }
}
