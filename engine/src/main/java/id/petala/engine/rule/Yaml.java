package id.petala.engine.rule;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * One node of a rule file, read strictly: every scalar is a string, keys are known or refused, and every fault names
 * file, line, key and value. All methods throw {@link Refused} when the file says something else than was asked for.
 */
public final class Yaml {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowNonScalarKeys(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(4_000_000)
            .build();

    private static final int DEEPEST = 100;

    private final String file;
    private final Node node;
    private final String key;

    private Yaml(String file, Node node, String key) {
        this.file = file;
        this.node = node;
        this.key = key;
    }

    /** The root mapping of a rule file. */
    public static Yaml read(RuleText text) {
        return new Yaml(text.fileName(), compose(text), "");
    }

    private static Node compose(RuleText text) {
        Where top = new Where(text.fileName(), 1, null);
        refuseDepth(text);
        try {
            return new Compose(SETTINGS)
                    .composeString(text.text())
                    .orElseThrow(() -> new Refused(Finding.reject("yaml.empty", top, null, "")));
        } catch (MarkedYamlEngineException e) {
            throw YamlFault.of(text.fileName(), e);
        } catch (YamlEngineException _) {
            throw new Refused(Finding.reject("yaml.syntax", top, null, "", "1"));
        }
    }

    /** The library calls itself once for each level, so that brackets without end would exhaust the stack. */
    private static void refuseDepth(RuleText text) {
        int depth = 0;
        int row = 1;
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            row += c == '\n' ? 1 : 0;
            depth += c == '[' || c == '{' ? 1 : 0;
            depth -= depth > 0 && (c == ']' || c == '}') ? 1 : 0;
            if (depth > DEEPEST) {
                throw new Refused(
                        Finding.reject("yaml.deep", new Where(text.fileName(), row, null), null, DEEPEST + ""));
            }
        }
    }

    public Where where() {
        int row = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new Where(file, row, key.isEmpty() ? null : key);
    }

    /** The name of this entry within its file, for messages: {@code penghargaan.weight}. */
    public String key() {
        return key;
    }

    /** The same node under a clearer name in messages. */
    public Yaml named(String name) {
        return new Yaml(file, node, name);
    }

    public Refused refused(String code, @Nullable String value, String expected, String... args) {
        return new Refused(Finding.reject(code, where(), value, expected, args));
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The scalar's text, never blank. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw refused("yaml.text", null, "");
    }

    public List<Yaml> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refused("yaml.list", null, "");
        }
        List<Yaml> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Yaml(file, item, key));
        }
        return items;
    }

    /** The entries of a mapping in file order; a key that stands twice is refused. */
    public Map<String, Yaml> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw refused("yaml.mapping", null, "");
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                throw new Yaml(file, tuple.getKeyNode(), key).refused("yaml.key", null, "");
            }
            Yaml value = new Yaml(file, tuple.getValueNode(), child(name.getValue()));
            if (entries.put(name.getValue(), value) != null) {
                throw value.refused("rule.duplicate", name.getValue(), "");
            }
        }
        return entries;
    }

    private String child(String name) {
        return key.isEmpty() ? name : key + "." + name;
    }

    /** Refuses keys other than these; the message names those that are known. */
    public Map<String, Yaml> entries(String... known) {
        Map<String, Yaml> entries = entries();
        for (Map.Entry<String, Yaml> entry : entries.entrySet()) {
            if (!Arrays.asList(known).contains(entry.getKey())) {
                throw entry.getValue().refused("yaml.unknown-key", entry.getKey(), String.join(", ", known));
            }
        }
        return entries;
    }

    public @Nullable Yaml optional(String name) {
        return entries().get(name);
    }

    public Yaml required(String name) {
        Yaml value = optional(name);
        if (value == null) {
            throw refused("yaml.missing-key", name, "");
        }
        return value;
    }

    public Label label() {
        if (isText()) {
            return Label.same(text());
        }
        Map<String, Yaml> entries = entries("id", "en");
        if (entries.size() != 2) {
            throw refused("yaml.label", null, "id, en");
        }
        return new Label(required("id").text(), required("en").text());
    }

    /** Whether it says {@code true} or {@code false}. */
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("yaml.flag", text(), "true, false");
        };
    }

    /** One of the constants of an enum, by its exact name. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw refused("yaml.constant", text, Arrays.toString(type.getEnumConstants()));
    }
}
