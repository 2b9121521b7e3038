package id.petala.app.cli;

import id.petala.engine.receipt.RuleDifference;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.rule.Language;
import java.util.ArrayList;
import java.util.List;

/** The values on which two instruments differ, as lines of a terminal. */
final class InstrumentDifference {

    private InstrumentDifference() {}

    /** Lines that begin with {@code -} for the first and {@code +} for the second; empty where nothing differs. */
    static List<String> lines(List<RuleRow> first, List<RuleRow> second, Language language) {
        List<String> lines = new ArrayList<>();
        for (RuleDifference.Change change : RuleDifference.between(first, second)) {
            if (change.before() != null) {
                lines.add("- " + text(change.before(), language));
            }
            if (change.after() != null) {
                lines.add("+ " + text(change.after(), language));
            }
        }
        return lines;
    }

    private static String text(RuleRow row, Language language) {
        String dated = row.dated() == null
                ? ""
                : "  <" + row.from() + "; " + row.basis() + "; " + row.citation() + (row.provisional() ? "; *" : "")
                        + ">";
        return title(row) + row.value().in(language) + dated;
    }

    private static String title(RuleRow row) {
        String node = row.node().isEmpty() ? "" : row.node() + " ";
        return node + row.property() + (row.key().isEmpty() ? "" : " " + row.key()) + ": ";
    }
}
