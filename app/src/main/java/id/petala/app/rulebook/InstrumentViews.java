package id.petala.app.rulebook;

import id.petala.app.platform.Words;
import id.petala.app.rulebook.InstrumentView.BoxRule;
import id.petala.app.rulebook.InstrumentView.Cut;
import id.petala.app.rulebook.InstrumentView.Levels;
import id.petala.app.rulebook.InstrumentView.Numbering;
import id.petala.app.rulebook.InstrumentView.Rest;
import id.petala.app.rulebook.InstrumentView.Said;
import id.petala.app.rulebook.InstrumentView.ScaleRow;
import id.petala.app.rulebook.InstrumentView.Side;
import id.petala.app.rulebook.InstrumentView.SourceLine;
import id.petala.app.rulebook.InstrumentView.Tree;
import id.petala.app.talent.MapViews;
import id.petala.app.talent.Reading;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleSheet;
import id.petala.engine.receipt.RuleValue;
import id.petala.engine.receipt.TreeOrder;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the rule sheet of an instrument out as a document in one language, with the values of one day. */
final class InstrumentViews {

    private static final int SHARE_PLACES = 2;

    private final RuleBook book;
    private final Instrument instrument;
    private final LocalDate asOf;
    private final Words words;
    private final Reading reading;
    private final SheetRows rows;
    private final WholeShares wholes;
    private final RestWords rests;

    private InstrumentViews(RuleBook book, Instrument instrument, LocalDate asOf, Words words) {
        this.book = book;
        this.instrument = instrument;
        this.asOf = asOf;
        this.words = words;
        this.reading = new Reading(words);
        List<RuleRow> sheet = RuleSheet.of(instrument, book, asOf);
        this.rows = new SheetRows(sheet);
        this.wholes = new WholeShares(instrument, sheet);
        this.rests = new RestWords(instrument, book, words);
    }

    /**
     * The document of an instrument.
     *
     * @param asOf not before the instrument's first day
     * @param inUse whether the map on show is made with it
     */
    static InstrumentView view(RuleBook book, Instrument instrument, LocalDate asOf, boolean inUse, Words words) {
        return new InstrumentViews(book, instrument, asOf, words).view(inUse);
    }

    private InstrumentView view(boolean inUse) {
        rows.take("", "label", "version", "first_day");
        String note = joined("", "note");
        List<Said> ties = said(rows.take("", "rank"), this::which);
        List<Said> population = population();
        List<SourceLine> sources = sources();
        Map<String, String> unreachable = unreachable();
        List<Said> head = said(rows.take("", "subject", "missing"), this::name);
        List<Tree> trees = trees();
        List<Levels> levels = new ArrayList<>();
        List<Numbering> numberings = new ArrayList<>();
        for (Node node : instrument.nodes()) {
            switch (node) {
                case Node.Level level -> levels.add(levels(level));
                case Node.Matrix matrix -> numberings.add(numbering(matrix, isBox(matrix) ? unreachable : Map.of()));
                default -> {}
            }
        }
        return new InstrumentView(
                instrument.id(),
                instrument.version(),
                reading.label(instrument.label()),
                note,
                instrument.firstDay(),
                asOf,
                inUse,
                instrument.provisional(asOf),
                provisionalReasons(),
                head,
                said(rows.rest(""), this::name),
                trees,
                levels,
                numberings,
                ties,
                population,
                sources);
    }

    private boolean isBox(Node.Matrix matrix) {
        return instrument.talent() != null && instrument.talent().box().equals(matrix.id());
    }

    private String joined(String node, String property) {
        return rows.take(node, property).stream()
                .map(row -> reading.value(row.said()))
                .collect(Collectors.joining("; "));
    }

    /** Values by name; rows that rest on one dated value cite it once. */
    private List<Said> said(List<RuleRow> taken, Function<RuleRow, String> name) {
        List<Said> said = new ArrayList<>();
        Dated<?> before = null;
        for (RuleRow row : taken) {
            Dated<?> dated = row.dated();
            said.add(new Said(name.apply(row), value(row), dated == null || dated.equals(before) ? null : rest(dated)));
            before = dated;
        }
        return said;
    }

    /** The property, and which of several. */
    private String name(RuleRow row) {
        String name = reading.label(row.name());
        String which = which(row);
        return which.isEmpty() || which.equals(value(row)) ? name : name + ": " + which;
    }

    private String which(RuleRow row) {
        return row.which() == null ? "" : reading.value(row.which());
    }

    private String value(RuleRow row) {
        return reading.value(row.said());
    }

    private Rest rest(Dated<?> dated) {
        return rests.of(dated);
    }

    private List<Said> provisionalReasons() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Parameter<?> parameter : instrument.parameters()) {
            String why = rests.why(parameter.asOf(asOf));
            if (!why.isEmpty()) {
                counts.merge(why, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Said(entry.getKey(), words.count(entry.getValue()), null))
                .toList();
    }

    private List<Said> population() {
        return said(rows.take("", "population", "population_group"), _ -> "");
    }

    private List<SourceLine> sources() {
        List<RuleRow> addresses = rows.take("", "source_address");
        List<RuleRow> readings = rows.take("", "source_reading");
        return rows.take("", "source").stream()
                .map(row -> new SourceLine(
                        row.key(),
                        value(row),
                        of(readings, row.key()),
                        of(addresses, row.key()),
                        Objects.requireNonNull(book.sources().get(row.key())).reading() != Source.Reading.TEXT))
                .toList();
    }

    /** What the row with a key says; empty where there is none. */
    private String of(List<RuleRow> among, String key) {
        return among.stream()
                .filter(row -> row.key().equals(key))
                .map(this::value)
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> unreachable() {
        Map<String, String> reasons = new LinkedHashMap<>();
        rows.take("", "unreachable").forEach(row -> reasons.put(row.key(), value(row)));
        return reasons;
    }

    /** One tree for each axis, and before them what stands above the axes. */
    private List<Tree> trees() {
        Map<String, List<InstrumentView.Node>> trees = new LinkedHashMap<>();
        TreeOrder.Place top = null;
        for (TreeOrder.Place place : TreeOrder.of(instrument)) {
            if (!place.node().categorical()) {
                top = top == null || opens(place, top) ? place : top;
                trees.computeIfAbsent(top.node().id(), _ -> new ArrayList<>())
                        .add(node(place.node(), top.node().id(), place.depth() - top.depth()));
            }
        }
        return trees.entrySet().stream()
                .map(tree -> new Tree(label(tree.getKey()), tree.getValue()))
                .toList();
    }

    /** Whether a tree of its own begins: at an axis, and at whatever isn't below the last one. */
    private boolean opens(TreeOrder.Place place, TreeOrder.Place top) {
        Talent talent = instrument.talent();
        String id = place.node().id();
        boolean axis = talent != null && (id.equals(talent.performance()) || id.equals(talent.potential()));
        return axis || place.depth() <= top.depth();
    }

    private String label(String node) {
        return reading.label(instrument.node(node).head().criterion().label());
    }

    private InstrumentView.Node node(Node node, String top, int depth) {
        String id = node.id();
        rows.take(id, "label", "in");
        RuleRow share = rows.one(id, "share");
        List<RuleRow> weights = rows.take(id, "weight");
        List<RuleRow> read = rows.take(id, "fact", "pick", "window");
        String kind = read.isEmpty() ? joined(id, "kind") : "";
        List<RuleRow> limits = rows.take(id, "limit", "condition", "threshold", "otherwise", "running", "error");
        List<RuleRow> points = rows.take(id, "points");
        List<RuleRow> cited = new ArrayList<>(weights);
        cited.addAll(points);
        cited.addAll(read);
        cited.addAll(limits);
        return new InstrumentView.Node(
                depth,
                id,
                label(id),
                share == null ? "" : words.percent(figure(share).rounded(SHARE_PLACES), SHARE_PLACES),
                share == null ? "" : words.t("instrument.share-of", which(share)),
                whole(top, id, share),
                share == null ? "" : stated(weights, share),
                kind + read.stream().map(this::value).collect(Collectors.joining("; ")),
                uncited(limits),
                scale(points),
                uncited(rows.rest(id)),
                rests(cited));
    }

    /** Percent of the tree; empty where the share is a share of that tree already. */
    private String whole(String top, String id, @Nullable RuleRow share) {
        Rational whole = id.equals(top) ? null : wholes.of(id, top);
        boolean said = share != null
                && share.which() instanceof RuleValue.Code of
                && of.code().equals(top);
        return whole == null || said ? "" : words.percent(whole.rounded(SHARE_PLACES), SHARE_PLACES);
    }

    private static Rational figure(RuleRow row) {
        return ((RuleValue.Figure) row.said()).value();
    }

    /** The weights as the rule states them; empty where the share says the same. */
    private String stated(List<RuleRow> weights, RuleRow share) {
        Rational shown = Rational.of(figure(share).rounded(SHARE_PLACES));
        return weights.stream().allMatch(weight -> figure(weight).equals(shown))
                ? ""
                : words.t(
                        "instrument.weight-stated",
                        weights.stream().map(this::value).collect(Collectors.joining("; ")));
    }

    private List<Said> uncited(List<RuleRow> taken) {
        Map<String, String> joined = new LinkedHashMap<>();
        for (RuleRow row : taken) {
            boolean code = row.which() instanceof RuleValue.Code;
            String said = code ? value(row) + " (" + row.key() + ")" : value(row);
            joined.merge(reading.label(row.name()), said, (a, b) -> a + "; " + b);
        }
        return joined.entrySet().stream()
                .map(entry -> new Said(entry.getKey(), entry.getValue(), null))
                .toList();
    }

    private List<ScaleRow> scale(List<RuleRow> points) {
        return points.stream().map(row -> new ScaleRow(which(row), value(row))).toList();
    }

    /** What the values rest on, once for each citation, with the names of the values and all remarks. */
    private List<Rest> rests(List<RuleRow> cited) {
        Map<Rest, Set<String>> names = new LinkedHashMap<>();
        Map<Rest, Set<String>> notes = new LinkedHashMap<>();
        for (RuleRow row : cited) {
            if (row.dated() != null) {
                Rest rest = rest(row.dated());
                Rest bare = rest.with("", "");
                names.computeIfAbsent(bare, _ -> new LinkedHashSet<>()).add(reading.label(row.name()));
                notes.computeIfAbsent(bare, _ -> new LinkedHashSet<>()).add(rest.note());
            }
        }
        List<Rest> rests = new ArrayList<>();
        names.forEach((rest, of) -> rests.add(rest.with(
                String.join(", ", of),
                String.join(" ", notes.getOrDefault(rest, Set.of())).strip())));
        return rests;
    }

    private Levels levels(Node.Level level) {
        String id = level.id();
        rows.take(id, "label", "kind", "level");
        List<Cut> cuts = new ArrayList<>();
        Dated<?> before = null;
        List<RuleRow> ranges = rows.take(id, "cut").reversed();
        boolean coded = ranges.isEmpty();
        for (RuleRow row : coded ? rows.take(id, "level_of") : ranges) {
            String which = reading.value(Objects.requireNonNull(row.which()));
            Dated<?> dated = Objects.requireNonNull(row.dated());
            cuts.add(new Cut(
                    coded ? value(row) : which, coded ? which : value(row), dated.equals(before) ? null : rest(dated)));
            before = dated;
        }
        return new Levels(label(id), about(id), cuts);
    }

    private List<Said> about(String id) {
        return rows.rest(id).stream()
                .map(row -> new Said(reading.label(row.name()), value(row), null))
                .toList();
    }

    private Numbering numbering(Node.Matrix matrix, Map<String, String> unreachable) {
        String id = matrix.id();
        rows.take(id, "label", "kind");
        List<RuleRow> labels = rows.take(id, "box_label");
        List<RuleRow> treatments = rows.take(id, "box_treatment");
        List<RuleRow> actions = rows.take(id, "box_action");
        List<BoxRule> boxes = new ArrayList<>();
        for (RuleRow row : rows.take(id, "box").reversed()) {
            String box = value(row);
            RuleValue.Cross cross = (RuleValue.Cross) Objects.requireNonNull(row.which());
            boxes.add(new BoxRule(
                    box,
                    place(matrix.scheme().rows(), cross.row().code()),
                    place(matrix.scheme().columns(), cross.column().code()),
                    of(labels, box),
                    reading.value(cross.row()),
                    reading.value(cross.column()),
                    MapViews.treatment(matrix.scheme().cell(box).treatment()),
                    of(treatments, box),
                    of(actions, box),
                    unreachable.getOrDefault(box, "")));
        }
        rows.take(id, "scheme_provisional");
        return new Numbering(
                label(id),
                joined(id, "scheme"),
                joined(id, "scheme_citation"),
                matrix.scheme().provisional(),
                sides(matrix.rows(), matrix.scheme().rows()),
                sides(matrix.columns(), matrix.scheme().columns()),
                about(id),
                boxes);
    }

    private static int place(List<Category> levels, String code) {
        return levels.stream().map(Category::code).toList().indexOf(code);
    }

    /** The levels at a side of the picture, each with its range where cut points make it. */
    private List<Side> sides(String node, List<Category> levels) {
        Map<String, String> ranges = new LinkedHashMap<>();
        if (instrument.node(node) instanceof Node.Level level && level.cuts() != null) {
            level.cuts().valueOn(asOf).forEach(cut -> ranges.put(cut.level().code(), reading.range(cut.range())));
        }
        return levels.stream()
                .map(level -> new Side(reading.label(level.label()), ranges.getOrDefault(level.code(), "")))
                .toList();
    }
}
