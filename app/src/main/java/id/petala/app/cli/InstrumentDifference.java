package id.petala.app.cli;

import id.petala.engine.receipt.RuleRow;
import id.petala.engine.rule.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values on which two instruments differ: by day, value, basis or citation. */
final class InstrumentDifference {

    /**
     * One of several values under the same name, in their order.
     *
     * @param place 0 for the first
     */
    private record Name(String node, String property, String key, int place) {}

    private InstrumentDifference() {}

    /** Lines that begin with {@code -} for the first and {@code +} for the second; empty where nothing differs. */
    static List<String> lines(List<RuleRow> first, List<RuleRow> second, Language language) {
        Map<Name, String> before = texts(first, language);
        Map<Name, String> after = texts(second, language);
        List<String> lines = new ArrayList<>();
        before.forEach((name, text) -> add(lines, name, text, after.get(name)));
        after.forEach((name, text) -> {
            if (!before.containsKey(name)) {
                add(lines, name, null, text);
            }
        });
        return lines;
    }

    private static void add(List<String> lines, Name name, @Nullable String before, @Nullable String after) {
        if (before != null && !before.equals(after)) {
            lines.add("- " + title(name) + before);
        }
        if (after != null && !after.equals(before)) {
            lines.add("+ " + title(name) + after);
        }
    }

    private static String title(Name name) {
        String node = name.node().isEmpty() ? "" : name.node() + " ";
        return node + name.property() + (name.key().isEmpty() ? "" : " " + name.key()) + ": ";
    }

    private static Map<Name, String> texts(List<RuleRow> rows, Language language) {
        Map<Name, String> texts = new LinkedHashMap<>();
        for (RuleRow row : rows) {
            int place = 0;
            while (texts.containsKey(new Name(row.node(), row.property(), row.key(), place))) {
                place++;
            }
            texts.put(new Name(row.node(), row.property(), row.key(), place), text(row, language));
        }
        return texts;
    }

    private static String text(RuleRow row, Language language) {
        String dated = row.dated() == null
                ? ""
                : "  <" + row.from() + "; " + row.basis() + "; " + row.citation() + (row.provisional() ? "; *" : "")
                        + ">";
        return row.value().in(language) + dated;
    }
}
