package id.petala.engine.index;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Input;
import id.petala.engine.explain.Scale;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactType;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Faults;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of items take, as an agency states it. The levels stated of an item are the levels it can be raised to,
 * one after the other; of items not stated every step takes one.
 */
public final class Efforts {

    /** The effort of a step that nobody stated, in millionths. */
    public static final long ASSUMED = Points.ONE;

    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

    /** A level stated, with the step to it. */
    record Stated(Where where, String text, FactValue value, Rational rank, long effort, List<Lever.Need> needs) {}

    private final Map<String, List<Stated>> byItem = new LinkedHashMap<>();

    private Efforts() {}

    /** Nothing is stated. */
    public static Efforts none() {
        return new Efforts();
    }

    /**
     * Reads the rows of an effort file about the items below an index and its category.
     *
     * @throws Refused with everything that is wrong: a plan on some of the rows would look right and not be
     */
    public static Efforts read(List<EffortRow> rows, Scorer scorer, String index, @Nullable String category) {
        return new Reader(scorer, Sheet.roots(index, category)).read(rows);
    }

    /** The levels stated of an item in rising order; empty for none. */
    List<Stated> of(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** By what a level of a leaf ranks; null for a code without points. */
    static @Nullable Rational rank(LeafRule rule, Fact fact, FactValue value) {
        if (fact.type() == FactType.NUMBER) {
            return Rational.of(value.value(), Points.ONE);
        }
        var code = fact.codes().get((int) value.value());
        return rule.points() instanceof Scale.Table table
                ? table.points(new Input.Code(code.code(), code.label()))
                : null;
    }

    /** Reads rows one after the other and keeps what is wrong. */
    private static final class Reader {
        private final Scorer scorer;
        private final Map<String, Node.Leaf> leaves = new LinkedHashMap<>();
        private final Faults faults = new Faults();
        private final Efforts efforts = new Efforts();

        Reader(Scorer scorer, List<String> roots) {
            this.scorer = scorer;
            Map<String, Node.Leaf> firstOfFact = new LinkedHashMap<>();
            for (Node.Leaf leaf : Tree.leaves(scorer.instrument(), roots)) {
                firstOfFact.putIfAbsent(leaf.fact().id(), leaf);
                leaves.put(
                        leaf.id(),
                        Objects.requireNonNull(firstOfFact.get(leaf.fact().id())));
            }
        }

        Efforts read(List<EffortRow> rows) {
            rows.forEach(row -> faults.attempt(() -> add(row)));
            faults.refuseIfAny();
            efforts.byItem.values().forEach(levels -> levels.sort(Comparator.comparing(Stated::rank)));
            new Cycles(efforts.byItem).refuse();
            return efforts;
        }

        private void add(EffortRow row) {
            Where where = row.where();
            Node.Leaf leaf = leaf(row.item(), where.column("item"));
            Level level = level(leaf, row.level(), where.column("level"));
            long effort = effort(row.effort(), where.column("effort"));
            Stated stated = new Stated(
                    where,
                    row.level(),
                    level.value(),
                    level.rank(),
                    effort,
                    needs(row.requires(), where.column("requires")));
            List<Stated> known = efforts.byItem.computeIfAbsent(leaf.id(), _ -> new ArrayList<>());
            for (Stated other : known) {
                if (other.rank().equals(stated.rank())) {
                    throw refused(
                            "planning.level-twice",
                            where.column("level"),
                            row.level(),
                            "",
                            other.where().row() + "");
                }
            }
            known.add(stated);
        }

        private Node.Leaf leaf(String item, Where where) {
            Node.Leaf leaf = leaves.get(item);
            if (leaf == null) {
                throw refused("planning.item", where, item, String.join(", ", leaves.keySet()));
            }
            if (leaf.fact().type() != FactType.NUMBER && leaf.fact().type() != FactType.CODE) {
                throw refused("planning.item-form", where, item, "");
            }
            return leaf;
        }

        private record Level(FactValue value, Rational rank) {}

        private Level level(Node.Leaf leaf, String text, Where where) {
            FactValue value = FactValue.parse(leaf.fact(), text, scorer.asOf(), where);
            LeafRule rule = Objects.requireNonNull(scorer.leafRule(leaf.id()));
            Rational rank = rank(rule, leaf.fact(), value);
            if (rank == null) {
                throw refused("planning.level-no-points", where, text, "");
            }
            return new Level(value, rank);
        }

        private static long effort(String text, Where where) {
            BigDecimal effort;
            try {
                effort = Points.decimal(text);
            } catch (NumberFormatException e) {
                throw refused("planning.effort", where, text, "2.5");
            }
            if (effort.signum() < 0 || effort.compareTo(MOST) > 0) {
                throw refused("planning.effort-range", where, text, "0 – " + MOST.toPlainString());
            }
            if (Points.trimmed(effort).scale() > Points.PLACES) {
                throw refused("planning.effort-decimals", where, text, Points.PLACES + "");
            }
            return Points.exact(effort);
        }

        private List<Lever.Need> needs(String text, Where where) {
            List<Lever.Need> needs = new ArrayList<>();
            for (String part : text.split(";", -1)) {
                if (!part.isBlank()) {
                    needs.add(need(part.strip(), where));
                }
            }
            return needs;
        }

        private Lever.Need need(String text, Where where) {
            String[] sides = text.replace("≥", ">=").split(">=", -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                throw refused("planning.requires", where, text, "item>=3");
            }
            Node.Leaf leaf = leaf(sides[0].strip(), where);
            Level level = level(leaf, sides[1].strip(), where);
            return new Lever.Need(leaf.id(), sides[1].strip(), level.rank());
        }
    }

    private static Refused refused(String code, Where where, String value, String expected, String... args) {
        return new Refused(Finding.reject(code, where, value, expected, args));
    }
}
