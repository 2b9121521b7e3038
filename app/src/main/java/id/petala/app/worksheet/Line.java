package id.petala.app.worksheet;

import id.petala.app.facts.FactRow;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.receipt.TreeOrder;
import id.petala.engine.rule.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item or a group of a worksheet with what is answered for it so far.
 *
 * @param depth how deep it stands in the tree, 0 for the index itself
 * @param answers what can be answered; null where the index doesn't know the item
 * @param stated the rows about it
 */
record Line(
        String item,
        String name,
        int depth,
        boolean group,
        @Nullable Answers answers,
        List<FactRow> stated) {

    /** The tree of an index as people read it; rows about what is not in it follow. */
    static List<Line> of(Scorer scorer, List<FactRow> rows, Language language) {
        Map<String, List<FactRow>> byItem = new LinkedHashMap<>();
        rows.forEach(row ->
                byItem.computeIfAbsent(row.criterion(), _ -> new ArrayList<>()).add(row));
        List<Line> lines = new ArrayList<>();
        for (TreeOrder.Place place : TreeOrder.of(scorer.instrument())) {
            Node node = place.node();
            if (!node.categorical()) {
                List<FactRow> stated = Objects.requireNonNullElse(byItem.remove(node.id()), List.of());
                lines.add(of(place, Answers.of(node, scorer, language), stated, language));
            }
        }
        byItem.forEach((item, left) -> lines.add(new Line(item, "", 0, false, null, left)));
        return lines;
    }

    private static Line of(TreeOrder.Place place, Answers answers, List<FactRow> stated, Language language) {
        Node node = place.node();
        String name = node.head().criterion().label().in(language);
        return new Line(node.id(), name, place.depth(), !(node instanceof Node.Leaf), answers, stated);
    }

    /** The rows of a stage; those that name none count as verified. */
    List<FactRow> of(String stage) {
        return stated.stream()
                .filter(row ->
                        row.stage().equals(stage) || (row.stage().isEmpty() && stage.equals(Columns.STAGES.getLast())))
                .toList();
    }

    /** How many rows of a sheet it takes. */
    int height() {
        return Columns.STAGES.stream().mapToInt(stage -> of(stage).size()).reduce(1, Math::max);
    }

    /** The items that may have several answers. */
    static List<Object> several(Instrument instrument) {
        List<Object> several = new ArrayList<>();
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Leaf leaf && leaf.fact().many()) {
                several.add(node.id());
            }
        }
        return several;
    }
}
