package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Source;
import id.petala.engine.rule.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemes that give a job person match its category. Which one is used depends on the purpose, so it is always chosen
 * and told.
 *
 * <p>Source: {@code rules/kategori-jpm.yaml}.
 */
public final class CategorySchemes {

    private final Map<String, Scheme> schemes;

    private CategorySchemes(Map<String, Scheme> schemes) {
        this.schemes = schemes;
    }

    /**
     * A scheme.
     *
     * @param groups what it says of each group of posts, by the code of the group
     */
    public record Scheme(String id, Label label, Map<String, Group> groups) {}

    /** A group of posts and its categories, from the highest down. */
    public record Group(String code, Label label, Parameter<List<FitCategory>> categories) {}

    /** The schemes that Petala ships. */
    public static CategorySchemes shipped() {
        return read(OwnRules.shipped("kategori-jpm.yaml"));
    }

    /**
     * Reads schemes.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static CategorySchemes read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("categories", "label", "sources", "schemes");
        Map<String, Source> sources = OwnRules.sources(root);
        Map<String, Scheme> schemes = new LinkedHashMap<>();
        for (Yaml entry : root.required("schemes").list()) {
            Scheme scheme = scheme(entry, sources);
            if (schemes.putIfAbsent(scheme.id(), scheme) != null) {
                throw entry.refused("rule.duplicate", scheme.id(), "");
            }
        }
        return new CategorySchemes(schemes);
    }

    private static Scheme scheme(Yaml entry, Map<String, Source> sources) {
        entry.entries("scheme", "label", "first_day", "groups");
        String id = entry.required("scheme").text();
        DatedReader dated = new DatedReader(sources, id, DatedReader.day(entry.required("first_day")));
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Yaml item : entry.required("groups").list()) {
            item.entries("group", "label", "bounds");
            Yaml code = item.required("group");
            Group group = new Group(
                    code.text(),
                    item.required("label").label(),
                    dated.parameter(item.required("bounds"), CategorySchemes::categories));
            if (groups.putIfAbsent(group.code(), group) != null) {
                throw code.refused("rule.duplicate", group.code(), "");
            }
        }
        return new Scheme(id, entry.required("label").label(), groups);
    }

    /** Every percentage has a category: bounds fall strictly, and the last is zero. */
    private static List<FitCategory> categories(Yaml list) {
        List<FitCategory> categories = new ArrayList<>();
        for (Yaml item : list.list()) {
            item.entries("from", "code", "label");
            Rational from = DatedReader.number(item.required("from"));
            if (!categories.isEmpty() && from.compareTo(categories.getLast().from()) >= 0) {
                throw item.refused("rule.bands", from.toString(), "");
            }
            categories.add(new FitCategory(
                    item.required("code").text(), item.required("label").label(), from));
        }
        if (categories.isEmpty() || categories.getLast().from().signum() != 0) {
            throw list.refused("rule.bands", "0", "");
        }
        return List.copyOf(categories);
    }

    /** The ids of the schemes. */
    public List<String> ids() {
        return List.copyOf(schemes.keySet());
    }

    /** A scheme by its id; null where there is none. */
    public @Nullable Scheme scheme(String id) {
        return schemes.get(id);
    }
}
