package id.petala.app.rulebook;

import id.petala.app.platform.Words;
import id.petala.app.rulebook.DifferenceView.Cell;
import id.petala.app.rulebook.DifferenceView.Change;
import id.petala.app.rulebook.DifferenceView.Choice;
import id.petala.app.rulebook.DifferenceView.Part;
import id.petala.app.talent.Reading;
import id.petala.engine.instrument.Node;
import id.petala.engine.receipt.RuleDifference;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out what two instruments differ in, in one language. */
final class DifferenceViews {

    private final Words words;
    private final Reading reading;

    DifferenceViews(Words words) {
        this.words = words;
        this.reading = new Reading(words);
    }

    /**
     * One of the two.
     *
     * @param day the day whose values are meant; null for all days
     */
    record Meant(ListedInstrument listed, @Nullable LocalDate day) {

        private List<RuleRow> rows() {
            return RuleSheet.of(listed.instrument(), listed.book(), day);
        }
    }

    /**
     * The difference.
     *
     * @param all what can be compared
     * @throws id.petala.engine.rule.NoValueOnDay when a day is before the first day of its instrument
     */
    DifferenceView view(Meant from, Meant to, List<ListedInstrument> all) {
        List<RuleDifference.Change> changes = RuleDifference.between(from.rows(), to.rows());
        RestWords before = rests(from.listed());
        RestWords after = rests(to.listed());
        Map<String, List<Change>> parts = new LinkedHashMap<>();
        for (RuleDifference.Change change : changes) {
            String title = title(change.row().node(), from, to);
            parts.computeIfAbsent(title, _ -> new ArrayList<>()).add(change(change, before, after));
        }
        return new DifferenceView(
                side(from),
                side(to),
                all.stream().map(this::choice).toList(),
                changes.size(),
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }

    private DifferenceView.Side side(Meant meant) {
        LocalDate day = meant.day();
        return new DifferenceView.Side(meant.listed().key(), label(meant.listed()), day == null ? "" : day.toString());
    }

    private Choice choice(ListedInstrument listed) {
        return new Choice(listed.key(), label(listed));
    }

    private String label(ListedInstrument listed) {
        return words.t(
                "difference.label",
                reading.label(listed.instrument().label()),
                listed.instrument().version());
    }

    /** The name of the criterion; both names where it has been given another. */
    private String title(String node, Meant from, Meant to) {
        if (node.isEmpty()) {
            return words.t("instrument.whole");
        }
        String before = label(from.listed().instrument().find(node));
        String after = label(to.listed().instrument().find(node));
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? before.isEmpty() ? after : before
                : before + " → " + after;
    }

    private String label(@Nullable Node node) {
        return node == null ? "" : reading.label(node.head().criterion().label());
    }

    private RestWords rests(ListedInstrument listed) {
        return new RestWords(listed.instrument(), listed.book(), words);
    }

    private Change change(RuleDifference.Change change, RestWords before, RestWords after) {
        RuleRow row = change.row();
        String name = reading.label(row.name());
        String which = row.which() == null ? "" : reading.value(row.which());
        return new Change(
                which.isEmpty() ? name : name + ": " + which,
                cell(change.before(), before),
                cell(change.after(), after));
    }

    private @Nullable Cell cell(@Nullable RuleRow row, RestWords rests) {
        return row == null
                ? null
                : new Cell(reading.value(row.said()), row.dated() == null ? null : rests.of(row.dated()));
    }
}
