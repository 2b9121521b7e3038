package id.petala.app.rulebook;

import id.petala.engine.receipt.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of a rule sheet that wait for their place on a page; a row taken is gone, so nothing is shown twice or lost. */
final class SheetRows {

    private final List<RuleRow> waiting;

    SheetRows(List<RuleRow> rows) {
        this.waiting = new ArrayList<>(rows);
    }

    /** Takes the rows of a node with one of some properties, in the order of the sheet. */
    List<RuleRow> take(String node, String... properties) {
        Set<String> wanted = Set.of(properties);
        return take(node, wanted);
    }

    private List<RuleRow> take(String node, Set<String> wanted) {
        List<RuleRow> taken = waiting.stream()
                .filter(row -> row.node().equals(node) && wanted.contains(row.property()))
                .toList();
        waiting.removeAll(taken);
        return taken;
    }

    /** Takes the one row of a node with a property; null where there is none. */
    @Nullable
    RuleRow one(String node, String property) {
        List<RuleRow> taken = take(node, property);
        return taken.isEmpty() ? null : taken.getFirst();
    }

    /** Takes all that is left of a node. */
    List<RuleRow> rest(String node) {
        List<RuleRow> taken =
                waiting.stream().filter(row -> row.node().equals(node)).toList();
        waiting.removeAll(taken);
        return taken;
    }
}
