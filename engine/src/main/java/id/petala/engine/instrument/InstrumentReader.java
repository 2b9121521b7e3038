package id.petala.engine.instrument;

import id.petala.engine.fact.FactReader;
import id.petala.engine.finding.Faults;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an instrument file. A file may extend another: it then states only the nodes that differ, each whole, the ids of
 * nodes it leaves out under {@code remove}, and every other key of its own.
 */
final class InstrumentReader {

    private static final List<String> SUBJECTS =
            List.of("pegawai", Instrument.PAIR, "jabatan", "tugas", "indikator", "unit", "instansi");

    private final RuleBook book;
    private final Map<String, RuleText> instrumentTexts;
    private final List<RuleText> shared;
    private final Faults faults = new Faults();

    InstrumentReader(RuleBook book, Map<String, RuleText> instrumentTexts, List<RuleText> shared) {
        this.book = book;
        this.instrumentTexts = instrumentTexts;
        this.shared = shared;
    }

    Instrument read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries(
                "instrument",
                "version",
                "label",
                "note",
                "subject",
                "first_day",
                "extends",
                "remove",
                "missing",
                "nodes",
                "talent",
                "index",
                "sources",
                "answers",
                "levels",
                "facts");
        String id = FactReader.id(root.required("instrument"));
        LocalDate firstDay = DatedReader.day(root.required("first_day"));
        DatedReader dated = new DatedReader(book.sources(), id, firstDay);
        List<RuleText> texts = new ArrayList<>(List.of(text));
        Yaml base = base(root, texts);
        List<Node> nodes = nodes(root, base, dated);
        faults.refuseIfAny();
        Instrument instrument = new Instrument(
                id,
                root.required("version").text(),
                root.required("label").label(),
                root.required("note").label(),
                subject(root.required("subject")),
                firstDay,
                dated.parameter(inherited(root, base, "missing"), yaml -> yaml.constant(MissingPolicy.class)),
                nodes,
                talent(root, base, dated),
                index(root, dated),
                withShared(texts));
        faults.addAll(new InstrumentChecks(instrument, root, book.facts()).findings());
        faults.refuseIfAny();
        return instrument;
    }

    private static String subject(Yaml yaml) {
        String subject = Instrument.isOfPairs(yaml.text()) ? Instrument.PAIR : yaml.text();
        if (!SUBJECTS.contains(subject)) {
            throw yaml.refused("yaml.constant", subject, SUBJECTS.toString());
        }
        return subject;
    }

    private List<RuleText> withShared(List<RuleText> own) {
        List<RuleText> all = new ArrayList<>(own);
        all.addAll(shared);
        return all;
    }

    private @Nullable Yaml base(Yaml root, List<RuleText> texts) {
        Yaml extended = root.optional("extends");
        if (extended == null) {
            return null;
        }
        RuleText text = instrumentTexts.get(extended.text());
        if (text == null) {
            throw extended.refused(
                    "rule.unknown-instrument", extended.text(), String.join(", ", instrumentTexts.keySet()));
        }
        texts.add(text);
        Yaml base = Yaml.read(text);
        if (base.optional("extends") != null) {
            throw extended.refused("rule.extends-twice", extended.text(), "");
        }
        return base;
    }

    private static Yaml inherited(Yaml root, @Nullable Yaml base, String key) {
        Yaml own = root.optional(key);
        return own == null && base != null ? base.required(key) : root.required(key);
    }

    /** The nodes of the base in its order, replaced where the file states its own, then the file's further ones. */
    private List<Node> nodes(Yaml root, @Nullable Yaml base, DatedReader dated) {
        Map<String, Yaml> stated = new LinkedHashMap<>();
        if (base != null) {
            base.required("nodes")
                    .list()
                    .forEach(node -> stated.put(node.required("id").text(), node));
        }
        remove(root, stated);
        List<String> own = new ArrayList<>();
        for (Yaml node : root.required("nodes").list()) {
            faults.attempt(() -> {
                String id = FactReader.id(node.required("id"));
                if (own.contains(id)) {
                    throw node.refused("rule.duplicate", id, "");
                }
                own.add(id);
                stated.put(id, node);
            });
        }
        NodeReader reader = new NodeReader(book.facts(), book.levels(), book.schemes(), dated);
        List<Node> nodes = new ArrayList<>();
        stated.values().forEach(yaml -> faults.attempt(() -> nodes.add(reader.read(yaml))));
        return nodes;
    }

    /** Takes out the nodes of the base that the file leaves out; whatever stands on them is checked like all else. */
    private void remove(Yaml root, Map<String, Yaml> stated) {
        Yaml removed = root.optional("remove");
        String known = String.join(", ", stated.keySet());
        for (Yaml id : removed == null ? List.<Yaml>of() : removed.list()) {
            faults.attempt(() -> {
                if (stated.remove(id.text()) == null) {
                    throw id.refused("rule.unknown-node", id.text(), known);
                }
            });
        }
    }

    private @Nullable Talent talent(Yaml root, @Nullable Yaml base, DatedReader dated) {
        Yaml yaml = root.optional("talent");
        if (yaml == null && base != null) {
            yaml = base.optional("talent");
        }
        if (yaml == null) {
            return null;
        }
        yaml.entries(
                "performance",
                "potential",
                "performance_level",
                "potential_level",
                "score",
                "box",
                "alternative",
                "rank",
                "population",
                "unreachable");
        Yaml alternative = yaml.optional("alternative");
        return new Talent(
                yaml.required("performance").text(),
                yaml.required("potential").text(),
                yaml.required("performance_level").text(),
                yaml.required("potential_level").text(),
                yaml.required("score").text(),
                yaml.required("box").text(),
                alternative == null ? null : alternative.text(),
                rank(yaml.required("rank"), dated),
                population(yaml.required("population"), DatedReader.day(root.required("first_day"))),
                unreachable(yaml));
    }

    private static @Nullable IndexHead index(Yaml root, DatedReader dated) {
        Yaml yaml = root.optional("index");
        if (yaml == null) {
            return null;
        }
        yaml.entries("family", "value", "category", "unit", "places", "official");
        Yaml category = yaml.optional("category");
        return new IndexHead(
                FactReader.id(yaml.required("family")),
                yaml.required("value").text(),
                category == null ? null : category.text(),
                yaml.required("unit").label(),
                NodeReader.places(yaml.required("places")),
                dated.parameter(yaml.required("official"), Yaml::flag));
    }

    /** The population, which must have a value on every day of the instrument. */
    private String population(Yaml yaml, LocalDate firstDay) {
        Population population = book.populations().get(yaml.text());
        if (population == null) {
            throw yaml.refused(
                    "rule.unknown-population",
                    yaml.text(),
                    String.join(", ", book.populations().keySet()));
        }
        LocalDate known = population.groups().values().getFirst().from();
        if (known.isAfter(firstDay)) {
            throw yaml.refused("rule.gap", known.toString(), firstDay.toString());
        }
        return yaml.text();
    }

    private static Parameter<List<Talent.RankKey>> rank(Yaml yaml, DatedReader dated) {
        return dated.parameter(yaml, value -> {
            List<Talent.RankKey> keys = new ArrayList<>();
            for (Yaml key : value.list()) {
                String text = key.text();
                if (!text.matches("\\S+ (desc|asc)")) {
                    throw key.refused("rule.rank", text, "nilai-talenta desc");
                }
                keys.add(new Talent.RankKey(text.substring(0, text.indexOf(' ')), text.endsWith(" desc")));
            }
            return List.copyOf(keys);
        });
    }

    private static Map<String, Label> unreachable(Yaml talent) {
        Map<String, Label> boxes = new LinkedHashMap<>();
        Yaml yaml = talent.optional("unreachable");
        if (yaml != null) {
            yaml.entries().forEach((box, reason) -> boxes.put(box, reason.label()));
        }
        return boxes;
    }
}
