package id.petala.engine.instrument;

import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Pick;
import id.petala.engine.explain.Scale;
import id.petala.engine.explain.Window;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactReader;
import id.petala.engine.fact.ProtectedGrounds;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.Yaml;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one node of an instrument file. */
final class NodeReader {

    private static final List<String> ADDED_UP = List.of("bands", "linear");
    private static final String HEAD = "id,label,in,weight,kind";

    private final FactCatalogue facts;
    private final Map<String, List<Category>> levels;
    private final Map<String, Scheme> schemes;
    private final DatedReader dated;

    NodeReader(
            FactCatalogue facts, Map<String, List<Category>> levels, Map<String, Scheme> schemes, DatedReader dated) {
        this.facts = facts;
        this.levels = levels;
        this.schemes = schemes;
        this.dated = dated;
    }

    Node read(Yaml yaml) {
        String id = FactReader.id(yaml.required("id"));
        Yaml node = yaml.named(id);
        String kind = node.required("kind").text();
        return switch (kind) {
            case "table", "bands", "linear", "ratio" -> leaf(node, id, kind);
            case "mean" -> new Node.Mean(head(node, id, "total"), DatedReader.number(node.required("total")));
            case "sum" -> new Node.Sum(head(node, id, "round"), optional(node, "round", NodeReader::places));
            case "round" ->
                new Node.Round(head(node, id, "places"), dated.parameter(node.required("places"), NodeReader::places));
            case "product" -> new Node.Product(head(node, id));
            case "quotient" -> quotient(node, id);
            case "rescale" -> rescale(node, id);
            case "pieces" ->
                new Node.Pieces(
                        head(node, id, "pieces"), dated.parameter(node.required("pieces"), ScaleReader::pieces));
            case "requirements" -> requirements(node, id);
            case "min", "max" -> new Node.Extreme(head(node, id), kind.equals("max"));
            case "cap" -> new Node.Cap(head(node, id, "limit"), numbers(node, "limit"));
            case "gate" -> gate(node, id);
            case "level" -> level(node, id);
            case "matrix" -> matrix(node, id);
            default ->
                throw node.refused(
                        "rule.kind",
                        kind,
                        "table, bands, linear, ratio, mean, sum, min, max, cap, gate, round, product, quotient, rescale, "
                                + "pieces, level, requirements, matrix");
        };
    }

    private Head head(Yaml node, String id, String... own) {
        List<String> known = new ArrayList<>(List.of(HEAD.split(",", -1)));
        known.addAll(List.of(own));
        node.entries(known.toArray(String[]::new));
        Criterion criterion = new Criterion(id, node.required("label").label());
        String word = ProtectedGrounds.named(id, criterion.label());
        if (word != null) {
            throw node.refused("rule.protected", id, "", word);
        }
        Yaml parent = node.optional("in");
        Yaml weight = node.optional("weight");
        return new Head(
                criterion,
                parent == null ? null : parent.text(),
                weight == null ? null : dated.parameter(weight, NodeReader::weight),
                node.where());
    }

    private static Rational weight(Yaml yaml) {
        Rational weight = DatedReader.number(yaml);
        if (weight.signum() <= 0) {
            throw yaml.refused("rule.positive", weight.toString(), "> 0");
        }
        return weight;
    }

    private Parameter<Rational> numbers(Yaml node, String key) {
        return dated.parameter(node.required(key), NodeReader::points);
    }

    /** A number that is compared with scores, which stand in millionths. */
    private static Rational points(Yaml yaml) {
        Rational points = DatedReader.number(yaml);
        ScaleReader.refuseFine(yaml, points);
        return points;
    }

    private Node leaf(Yaml node, String id, String kind) {
        Head head = head(node, id, "fact", "pick", "window", "points", "running", "error");
        Fact fact = fact(node.required("fact"));
        if (!ScaleReader.fits(kind, fact.type())) {
            throw node.refused("rule.scale", kind, fact.type().name(), fact.id());
        }
        Pick pick = pick(node, fact);
        if (pick == Pick.SUM && !ADDED_UP.contains(kind)) {
            throw node.refused("rule.sum-bands", kind, String.join(", ", ADDED_UP));
        }
        ScaleReader scale = new ScaleReader(fact, pick == Pick.SUM);
        Parameter<Scale> points = dated.parameter(node.required("points"), value -> scale.read(kind, value));
        return new Node.Leaf(
                head,
                fact,
                pick,
                optional(node, "window", NodeReader::window),
                points,
                running(node, fact),
                optional(node, "error", NodeReader::weight));
    }

    private Fact fact(Yaml yaml) {
        Fact fact = facts.find(yaml.text());
        if (fact == null) {
            List<String> known = facts.facts().stream().map(Fact::id).toList();
            throw yaml.refused("rule.unknown-fact", yaml.text(), String.join(", ", known));
        }
        if (fact.protectedGround()) {
            throw yaml.refused("rule.protected", fact.id(), "", fact.label().id());
        }
        return fact;
    }

    private static Pick pick(Yaml node, Fact fact) {
        Yaml yaml = node.optional("pick");
        Pick pick = yaml == null ? Pick.LATEST : yaml.constant(Pick.class);
        if (fact.many() == (pick == Pick.LATEST)) {
            throw node.refused("rule.pick", pick.name(), fact.many() ? "BEST, WORST, SUM, MEAN" : "LATEST", fact.id());
        }
        return pick;
    }

    private static @Nullable String running(Yaml node, Fact fact) {
        Yaml running = node.optional("running");
        if (running == null) {
            return null;
        }
        if (fact.indexOf(running.text()) < 0) {
            throw running.refused("rule.unknown-code", running.text(), codes(fact));
        }
        return running.text();
    }

    private static String codes(Fact fact) {
        return String.join(", ", fact.codes().stream().map(code -> code.code()).toList());
    }

    private <T> @Nullable Parameter<T> optional(Yaml node, String key, Function<Yaml, T> value) {
        Yaml yaml = node.optional(key);
        return yaml == null ? null : dated.parameter(yaml, value);
    }

    static Window window(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries(
                "since_months", "ended_months", "validity_months", "annual_months", "grace", "last_calendar_year");
        String kind = entries.keySet().stream().findFirst().orElse("");
        return switch (kind) {
            case "since_months" -> new Window.Since(months(yaml, kind));
            case "ended_months" -> new Window.Ended(months(yaml, kind));
            case "validity_months" -> new Window.Validity(months(yaml, kind));
            case "annual_months" -> new Window.Annual(months(yaml, kind), grace(yaml.required("grace")));
            case "last_calendar_year" -> new Window.LastCalendarYear();
            default ->
                throw yaml.refused(
                        "rule.window",
                        kind,
                        "since_months, ended_months, validity_months, " + "annual_months + grace, last_calendar_year");
        };
    }

    private static int months(Yaml yaml, String key) {
        int months = DatedReader.whole(yaml.required(key));
        if (months < 1 || months > 1200) {
            throw yaml.refused("rule.months", months + "", "1 – 1200");
        }
        return months;
    }

    private static MonthDay grace(Yaml yaml) {
        try {
            return MonthDay.parse("--" + yaml.text());
        } catch (DateTimeException e) {
            throw yaml.refused("yaml.day", yaml.text(), "04-30");
        }
    }

    private Node gate(Yaml node, String id) {
        Head head = head(node, id, "condition", "threshold", "otherwise");
        Yaml otherwise = node.required("otherwise");
        return new Node.Gate(
                head,
                node.required("condition").text(),
                numbers(node, "threshold"),
                otherwise.text().equals("not-applicable") ? null : points(otherwise));
    }

    private Node quotient(Yaml node, String id) {
        Head head = head(node, id, "by", "times");
        return new Node.Quotient(head, node.required("by").text(), optional(node, "times", DatedReader::number));
    }

    private Node rescale(Yaml node, String id) {
        Head head = head(node, id, "of", "total");
        return new Node.Rescale(head, node.required("of").text(), weight(node.required("total")));
    }

    private Node requirements(Yaml node, String id) {
        Head head = head(node, id, "levels", "conditions");
        List<Category> verdicts = levels(node.required("levels"));
        if (verdicts.size() != 2) {
            throw node.required("levels").refused("rule.verdicts", codesOf(verdicts), "2");
        }
        List<Node.Condition> conditions = new ArrayList<>();
        for (Yaml item : node.required("conditions").list()) {
            item.entries("of", "must");
            String of = item.required("of").text();
            conditions.add(new Node.Condition(
                    of, dated.parameter(item.required("must").named(id + "." + of), ScaleReader::range)));
        }
        if (conditions.isEmpty()) {
            throw node.required("conditions").refused("rule.parts", "0", "≥ 1");
        }
        return new Node.Requirements(head, verdicts, conditions);
    }

    static Integer places(Yaml yaml) {
        int places = DatedReader.whole(yaml);
        if (places < 0 || places > Points.PLACES) {
            throw yaml.refused("rule.places", places + "", "0 – " + Points.PLACES);
        }
        return places;
    }

    private Node level(Yaml node, String id) {
        Head head = head(node, id, "of", "mode", "levels", "cuts", "codes");
        List<Category> known = levels(node.required("levels"));
        LevelMode mode = node.required("mode").constant(LevelMode.class);
        boolean byCut = mode == LevelMode.SCORE || mode == LevelMode.NKP;
        if ((node.optional("cuts") != null) != byCut || (node.optional("codes") != null) == byCut) {
            throw node.refused("rule.mode", mode.name(), byCut ? "cuts" : "codes");
        }
        return new Node.Level(
                head,
                node.required("of").text(),
                mode,
                known,
                byCut ? dated.parameter(node.required("cuts"), value -> cuts(value, known)) : null,
                byCut ? null : dated.parameter(node.required("codes"), value -> codes(value, known)));
    }

    private List<Category> levels(Yaml yaml) {
        List<Category> found = levels.get(yaml.text());
        if (found == null) {
            throw yaml.refused("rule.unknown-levels", yaml.text(), String.join(", ", levels.keySet()));
        }
        return found;
    }

    private static List<Cut> cuts(Yaml yaml, List<Category> known) {
        List<Cut> cuts = new ArrayList<>();
        for (Yaml item : yaml.list()) {
            cuts.add(new Cut(category(item.required("level"), known), ScaleReader.bound(item, "level")));
        }
        if (cuts.isEmpty()) {
            throw yaml.refused("rule.levels", "", codesOf(known));
        }
        if (ScaleReader.descending(cuts.stream().map(Cut::range).toList())) {
            cuts = cuts.reversed();
        }
        ScaleReader.refuseHoles(yaml, cuts.stream().map(Cut::range).toList());
        boolean open = cuts.getFirst().range().lower() == null
                && cuts.getLast().range().upper() == null;
        if (!open || !cuts.stream().map(Cut::level).toList().equals(known)) {
            throw yaml.refused("rule.levels", stated(cuts), codesOf(known));
        }
        return List.copyOf(cuts);
    }

    private static String stated(List<Cut> cuts) {
        return String.join(
                "; ",
                cuts.stream().map(cut -> cut.level().code() + " " + cut.range()).toList());
    }

    private static Map<String, Category> codes(Yaml yaml, List<Category> known) {
        Map<String, Category> codes = new LinkedHashMap<>();
        yaml.entries().forEach((code, level) -> codes.put(code, category(level, known)));
        return codes;
    }

    private static Category category(Yaml yaml, List<Category> known) {
        for (Category category : known) {
            if (category.code().equals(yaml.text())) {
                return category;
            }
        }
        throw yaml.refused("rule.unknown-level", yaml.text(), codesOf(known));
    }

    private static String codesOf(List<Category> categories) {
        return String.join(", ", categories.stream().map(Category::code).toList());
    }

    private Node matrix(Yaml node, String id) {
        Head head = head(node, id, "rows", "columns", "scheme");
        Scheme scheme = schemes.get(node.required("scheme").text());
        if (scheme == null) {
            throw node.refused(
                    "rule.unknown-scheme", node.required("scheme").text(), String.join(", ", schemes.keySet()));
        }
        return new Node.Matrix(
                head, node.required("rows").text(), node.required("columns").text(), scheme);
    }
}
