package id.petala.engine.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values on which two instruments differ: by what is said, day, basis, citation or firmness. */
public final class RuleDifference {

    /**
     * A value that is not the same in both.
     *
     * @param before as the first says it; null where only the second has it
     * @param after as the second says it; null where only the first has it
     */
    public record Change(@Nullable RuleRow before, @Nullable RuleRow after) {

        /** The row that is there, the later one where both are. */
        public RuleRow row() {
            RuleRow there = after == null ? before : after;
            if (there == null) {
                throw new IllegalStateException("a change of nothing");
            }
            return there;
        }
    }

    /**
     * One of several values under the same name, in their order.
     *
     * @param place 0 for the first
     */
    private record Name(String node, String property, String key, int place) {}

    private RuleDifference() {}

    /** The changes in the order of the first, then what only the second has; empty where nothing differs. */
    public static List<Change> between(List<RuleRow> first, List<RuleRow> second) {
        Map<Name, RuleRow> before = named(first);
        Map<Name, RuleRow> after = named(second);
        List<Change> changes = new ArrayList<>();
        before.forEach((name, row) -> {
            RuleRow other = after.get(name);
            if (other == null || !same(row, other)) {
                changes.add(new Change(row, other));
            }
        });
        after.forEach((name, row) -> {
            if (!before.containsKey(name)) {
                changes.add(new Change(null, row));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<Name, RuleRow> named(List<RuleRow> rows) {
        Map<Name, RuleRow> named = new LinkedHashMap<>();
        for (RuleRow row : rows) {
            int place = 0;
            while (named.containsKey(new Name(row.node(), row.property(), row.key(), place))) {
                place++;
            }
            named.put(new Name(row.node(), row.property(), row.key(), place), row);
        }
        return named;
    }

    private static boolean same(RuleRow one, RuleRow other) {
        return one.value().equals(other.value())
                && one.from().equals(other.from())
                && one.basis().equals(other.basis())
                && one.citation().equals(other.citation())
                && one.provisional() == other.provisional();
    }
}
