package id.petala.engine.fact;

import id.petala.engine.number.Points;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads facts from the key {@code facts} of a rule file. */
public final class FactReader {

    private static final Label NO_UNIT = Label.same("");
    private static final String LARGEST = "1000000000";

    private FactReader() {}

    /**
     * The facts of a list, added to those known before.
     *
     * @param answers lists of texts that may stand for numbers, by the name facts refer to them with
     */
    public static FactCatalogue read(Yaml list, FactCatalogue known, Map<String, Map<String, BigDecimal>> answers) {
        Map<String, Fact> facts = new LinkedHashMap<>(known.byId());
        for (Yaml item : list.list()) {
            Fact fact = fact(item, answers);
            if (facts.putIfAbsent(fact.id(), fact) != null) {
                throw item.refused("rule.duplicate", fact.id(), "");
            }
        }
        return new FactCatalogue(facts);
    }

    private static Fact fact(Yaml item, Map<String, Map<String, BigDecimal>> answers) {
        item.entries(
                "id",
                "label",
                "type",
                "unit",
                "codes",
                "min",
                "max",
                "many",
                "covered",
                "table",
                "supplier",
                "protected",
                "answers",
                "whole",
                "settled");
        FactType type = item.required("type").constant(FactType.class);
        Yaml unit = item.optional("unit");
        boolean many = flag(item, "many");
        Fact fact = new Fact(
                id(item.required("id")),
                item.required("label").label(),
                type,
                unit == null ? NO_UNIT : unit.label(),
                codes(item, type),
                limit(item, "min", "-" + LARGEST),
                limit(item, "max", LARGEST),
                many,
                flag(item, "covered"),
                item.required("table").text(),
                item.required("supplier").label(),
                flag(item, "protected"),
                answers(item, answers),
                flag(item, "whole"),
                flag(item, "settled"));
        if (!fact.protectedGround()) {
            refuseProtected(item, fact.id(), fact.label());
        }
        return fact;
    }

    private static void refuseProtected(Yaml item, String id, Label label) {
        String word = ProtectedGrounds.named(id, label);
        if (word != null) {
            throw item.refused("rule.protected", id, "", word);
        }
    }

    /** An id: kebab case, so that it can stand in files, addresses and messages alike. */
    public static String id(Yaml yaml) {
        String id = yaml.text();
        if (!id.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw yaml.refused("yaml.id", id, "kebab-case");
        }
        return id;
    }

    private static boolean flag(Yaml item, String key) {
        Yaml value = item.optional(key);
        return value != null && value.text().equals("true");
    }

    private static Map<String, BigDecimal> answers(Yaml item, Map<String, Map<String, BigDecimal>> lists) {
        Yaml name = item.optional("answers");
        if (name == null) {
            return Map.of();
        }
        Map<String, BigDecimal> list = lists.get(name.text());
        if (list == null) {
            throw name.refused("rule.unknown-answers", name.text(), String.join(", ", lists.keySet()));
        }
        return list;
    }

    /** One list of answers: texts and the numbers they stand for. */
    public static Map<String, BigDecimal> answers(Yaml list) {
        Map<String, BigDecimal> answers = new LinkedHashMap<>();
        list.entries()
                .forEach((text, number) ->
                        answers.put(text, DatedReader.number(number).rounded(Points.PLACES)));
        return answers;
    }

    private static BigDecimal limit(Yaml item, String key, String otherwise) {
        Yaml value = item.optional(key);
        return value == null
                ? new BigDecimal(otherwise)
                : DatedReader.number(value).rounded(6);
    }

    private static List<FactCode> codes(Yaml item, FactType type) {
        if (type != FactType.CODE) {
            return List.of();
        }
        List<FactCode> codes = new ArrayList<>();
        for (Yaml code : item.required("codes").list()) {
            code.entries("code", "label", "aliases");
            codes.add(new FactCode(
                    code.required("code").text(), code.required("label").label(), aliases(code)));
        }
        return codes;
    }

    private static List<FactCode.Alias> aliases(Yaml code) {
        Yaml list = code.optional("aliases");
        List<FactCode.Alias> aliases = new ArrayList<>();
        for (Yaml alias : list == null ? List.<Yaml>of() : list.list()) {
            if (alias.isText()) {
                aliases.add(new FactCode.Alias(alias.text(), null));
            } else {
                alias.entries("text", "before");
                aliases.add(
                        new FactCode.Alias(alias.required("text").text(), DatedReader.day(alias.required("before"))));
            }
        }
        return aliases;
    }
}
