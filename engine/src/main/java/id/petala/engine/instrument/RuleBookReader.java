package id.petala.engine.instrument;

import id.petala.engine.explain.Category;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactReader;
import id.petala.engine.finding.Faults;
import id.petala.engine.finding.Refused;
import id.petala.engine.rule.Citation;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Source;
import id.petala.engine.rule.SourceReader;
import id.petala.engine.rule.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads rule files into a rule book. What a file is, its keys say; every fault of every file is reported. */
public final class RuleBookReader {

    private final Map<String, RuleText> instrumentTexts = new LinkedHashMap<>();
    private final Map<RuleText, Yaml> roots = new LinkedHashMap<>();
    private final List<RuleText> shared = new ArrayList<>();
    private final Faults faults = new Faults();
    private Map<String, Source> sources = Map.of();
    private FactCatalogue facts = new FactCatalogue(Map.of());
    private final Map<String, Map<String, BigDecimal>> answers = new LinkedHashMap<>();
    private final Map<String, List<Category>> levels = new LinkedHashMap<>();
    private final Map<String, Scheme> schemes = new LinkedHashMap<>();
    private final Map<String, Population> populations = new LinkedHashMap<>();

    private RuleBookReader() {}

    /**
     * Reads a complete set of rule files.
     *
     * @throws Refused with all faults found, when there is any
     */
    public static RuleBook read(List<RuleText> texts) {
        return new RuleBookReader().readAll(texts);
    }

    private RuleBook readAll(List<RuleText> texts) {
        for (RuleText text : texts) {
            faults.attempt(() -> sort(text));
        }
        faults.refuseIfAny();
        step("sources", yaml -> sources = SourceReader.read(yaml, sources));
        step("answers", this::answers);
        step("facts", yaml -> facts = FactReader.read(yaml, facts, answers));
        step("levels", this::levels);
        step("scheme", this::scheme);
        step("population", this::population);
        faults.refuseIfAny();
        RuleBook book = new RuleBook(sources, facts, levels, schemes, populations, Map.of(), texts);
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        for (RuleText text : instrumentTexts.values()) {
            faults.attempt(() -> {
                Instrument instrument = new InstrumentReader(book, instrumentTexts, shared).read(text);
                instruments.put(instrument.id(), instrument);
            });
        }
        faults.refuseIfAny();
        return new RuleBook(sources, facts, levels, schemes, populations, instruments, List.copyOf(texts));
    }

    private void sort(RuleText text) {
        Yaml root = Yaml.read(text);
        roots.put(text, root);
        Yaml instrument = root.optional("instrument");
        if (instrument == null) {
            root.entries(
                    "sources",
                    "facts",
                    "answers",
                    "levels",
                    "scheme",
                    "population",
                    "label",
                    "rows",
                    "columns",
                    "boxes",
                    "cite",
                    "provisional",
                    "groups",
                    "first_day");
            shared.add(text);
        } else if (instrumentTexts.putIfAbsent(instrument.text(), text) != null) {
            throw instrument.refused("rule.duplicate", instrument.text(), "");
        }
    }

    private interface Step {
        void read(Yaml yaml);
    }

    /** Reads one kind of entry out of all files that have it, shared files first. */
    private void step(String key, Step step) {
        List<RuleText> all = new ArrayList<>(shared);
        all.addAll(instrumentTexts.values());
        for (RuleText text : all) {
            faults.attempt(() -> {
                Yaml root = Objects.requireNonNull(roots.get(text));
                Yaml part = root.optional(key);
                if (part != null) {
                    step.read(part.isText() ? root : part);
                }
            });
        }
    }

    private void answers(Yaml yaml) {
        yaml.entries().forEach((name, list) -> {
            if (answers.putIfAbsent(name, FactReader.answers(list)) != null) {
                throw list.refused("rule.duplicate", name, "");
            }
        });
    }

    private void levels(Yaml yaml) {
        yaml.entries().forEach((name, list) -> {
            List<Category> categories = new ArrayList<>();
            for (Yaml item : list.list()) {
                item.entries("code", "label");
                categories.add(new Category(
                        item.required("code").text(), item.required("label").label()));
            }
            if (levels.putIfAbsent(name, List.copyOf(categories)) != null) {
                throw list.refused("rule.duplicate", name, "");
            }
        });
    }

    private void scheme(Yaml root) {
        root.entries("scheme", "label", "rows", "columns", "boxes", "cite", "provisional");
        String id = FactReader.id(root.required("scheme"));
        List<Category> rows = levelList(root.required("rows"));
        List<Category> columns = levelList(root.required("columns"));
        List<Scheme.Cell> cells = new ArrayList<>();
        for (Yaml item : root.required("boxes").list()) {
            cells.add(cell(item, rows, columns));
        }
        refuseUncovered(root, rows, columns, cells);
        Citation citation = new DatedReader(sources, id, LocalDate.MIN).citation(root.required("cite"));
        boolean stated = root.required("provisional").text().equals("true");
        boolean provisional = stated || citation.source().reading() != Source.Reading.TEXT || !citation.precise();
        Scheme scheme = new Scheme(id, root.required("label").label(), rows, columns, cells, citation, provisional);
        if (schemes.putIfAbsent(id, scheme) != null) {
            throw root.refused("rule.duplicate", id, "");
        }
    }

    private List<Category> levelList(Yaml yaml) {
        List<Category> list = levels.get(yaml.text());
        if (list == null) {
            throw yaml.refused("rule.unknown-levels", yaml.text(), String.join(", ", levels.keySet()));
        }
        return list;
    }

    private static Scheme.Cell cell(Yaml item, List<Category> rows, List<Category> columns) {
        item.entries("row", "column", "box", "label", "treatment", "actions");
        List<Label> actions =
                item.required("actions").list().stream().map(Yaml::label).toList();
        return new Scheme.Cell(
                code(item.required("row"), rows),
                code(item.required("column"), columns),
                new Category(item.required("box").text(), item.required("label").label()),
                item.required("treatment").constant(Scheme.Treatment.class),
                actions);
    }

    private static String code(Yaml yaml, List<Category> levels) {
        if (levels.stream().noneMatch(level -> level.code().equals(yaml.text()))) {
            throw yaml.refused(
                    "rule.unknown-level",
                    yaml.text(),
                    String.join(", ", levels.stream().map(Category::code).toList()));
        }
        return yaml.text();
    }

    private static void refuseUncovered(
            Yaml root, List<Category> rows, List<Category> columns, List<Scheme.Cell> cells) {
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Scheme.Cell cell : cells) {
            if (!seen.add(List.of(cell.row(), cell.column()))) {
                throw root.refused("rule.duplicate", cell.row() + " × " + cell.column(), "");
            }
        }
        if (seen.size() != rows.size() * columns.size()) {
            throw root.refused("rule.cells", seen.size() + "", rows.size() * columns.size() + "");
        }
    }

    private void population(Yaml root) {
        root.entries("population", "label", "first_day", "groups");
        String id = FactReader.id(root.required("population"));
        DatedReader dated = new DatedReader(sources, id, DatedReader.day(root.required("first_day")));
        Population population = new Population(
                id,
                root.required("label").label(),
                dated.parameter(
                        root.required("groups"),
                        value -> value.list().stream().map(this::group).toList()));
        if (populations.putIfAbsent(id, population) != null) {
            throw root.refused("rule.duplicate", id, "");
        }
    }

    private Population.Group group(Yaml item) {
        item.entries("code", "label", "fact", "codes", "in_map");
        Yaml name = item.required("fact");
        Fact fact = facts.find(name.text());
        if (fact == null) {
            throw name.refused("rule.unknown-fact", name.text(), "");
        }
        Set<String> codes = new LinkedHashSet<>();
        for (Yaml code : item.required("codes").list()) {
            if (fact.indexOf(code.text()) < 0) {
                throw code.refused("rule.unknown-code", code.text(), "", fact.id());
            }
            codes.add(code.text());
        }
        return new Population.Group(
                item.required("code").text(),
                item.required("label").label(),
                fact.id(),
                codes,
                !item.required("in_map").text().equals("true"));
    }
}
