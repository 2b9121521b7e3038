package id.petala.engine.talent;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.explain.Scale;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The smallest single change of one person's facts that leads to another box. Every candidate is applied to the facts
 * and scored by the same steps; only what then really stands in the box wanted is answered. "Smallest" is the smallest
 * change of the talent score; between equals the earlier criterion of the instrument.
 */
public final class WhatIf {

    /** Numbers are searched in hundredths of their unit: finer steps mean nothing to the person. */
    private static final long STEP = Points.ONE / 100;

    private static final Origin ASSUMED = new Origin("andai", 0);

    private final Scorer scorer;
    private final Talent talent;
    private final FactTable person;
    private final Batch now;

    /** Asks about one person of a map. */
    public WhatIf(TalentMap map, int person) {
        this.scorer = map.scorer();
        this.talent = Objects.requireNonNull(scorer.instrument().talent());
        this.person = map.facts().only(person);
        this.now = scorer.one(this.person, 0);
    }

    /**
     * One change.
     *
     * @param from what the leaf takes in today, as a facts file says it
     * @param to what it would take in
     * @param effect by how much the talent score changes
     * @param box the box the person then stands in, verified
     */
    public record Change(Criterion criterion, String from, String to, Rational effect, Category box) {}

    /**
     * The smallest single change that leads to a box.
     *
     * @return null when no single change does, or while the person has no box
     */
    public @Nullable Change to(String box) {
        Change smallest = null;
        if (box(now) != null) {
            for (Change change : changes()) {
                boolean better = smallest == null || size(change).compareTo(size(smallest)) < 0;
                if (change.box().code().equals(box) && better) {
                    smallest = change;
                }
            }
        }
        return smallest;
    }

    private static Rational size(Change change) {
        return change.effect().max(change.effect().negate());
    }

    private @Nullable List<Change> found;

    /** All single changes tried that lead to another box, in the order of the criteria. */
    private List<Change> changes() {
        if (found == null) {
            List<Change> all = new ArrayList<>();
            for (Node node : scorer.instrument().nodes()) {
                if (node instanceof Node.Leaf leaf) {
                    all.addAll(changes(leaf));
                }
            }
            found = all;
        }
        return found;
    }

    private List<Change> changes(Node.Leaf leaf) {
        LeafRule rule = Objects.requireNonNull(scorer.leafRule(leaf.id()));
        List<Change> changes = new ArrayList<>();
        switch (rule.points()) {
            case Scale.Table table ->
                table.rows().forEach((code, points) -> {
                    if (points != null) {
                        add(changes, leaf, value(leaf, rule, leaf.fact().indexOf(code)));
                    }
                });
            case Scale.Bands bands ->
                bands.bands().forEach(band -> {
                    Rational lower = band.range().lower();
                    Rational least = lower == null ? Rational.of(leaf.fact().min()) : lower;
                    add(changes, leaf, value(leaf, rule, millionths(least)));
                });
            case Scale.Linear _ -> {
                Range range = new Range(
                        Rational.of(leaf.fact().min()), Rational.of(leaf.fact().max()));
                search(changes, leaf, range, raw -> value(leaf, rule, raw));
            }
            case Scale.CappedRatio _ -> search(changes, leaf, scorer.range(leaf.id()), raw -> points(leaf, raw));
        }
        if (leaf.fact().covered()) {
            add(changes, leaf, none(leaf));
        }
        return changes;
    }

    private static long millionths(Rational value) {
        return Points.exact(value.rounded(Points.PLACES));
    }

    private FactTable value(Node.Leaf leaf, LeafRule rule, long raw) {
        Dating dating = new Dating(rule.window().latest(scorer.asOf()), null);
        return replaced(builder -> builder.add(leaf.fact(), person.subject(0), new FactValue(raw, 0), dating, ASSUMED));
    }

    private FactTable points(Node.Leaf leaf, long points) {
        Dating dating = new Dating(scorer.asOf(), null);
        return replaced(builder -> builder.give(leaf.id(), person.subject(0), points, dating, ASSUMED));
    }

    private FactTable none(Node.Leaf leaf) {
        return replaced(builder -> builder.cover(leaf.fact(), person.subject(0), scorer.asOf(), ASSUMED.source()));
    }

    private interface Filling {
        FactTableBuilder fill(FactTableBuilder builder);
    }

    private FactTable replaced(Filling filling) {
        return person.with(
                filling.fill(new FactTableBuilder(List.of(person.subject(0)))).build());
    }

    private static @Nullable Category box(Batch batch, Scorer scorer, String node) {
        return batch.category(scorer.index(node), 0);
    }

    private @Nullable Category box(Batch batch) {
        return box(batch, scorer, talent.box());
    }

    /** Applies a change, and keeps it when the person then stands in another box. */
    private void add(List<Change> changes, Node.Leaf leaf, FactTable changed) {
        Batch then = scorer.one(changed, 0);
        Category box = box(then);
        if (box != null && !box.equals(box(now))) {
            int node = scorer.index(leaf.id());
            int score = scorer.index(talent.score());
            Rational effect =
                    then.amount(score, 0).exact().minus(now.amount(score, 0).exact());
            changes.add(new Change(leaf.head().criterion(), now.taken(node, 0), then.taken(node, 0), effect, box));
        }
    }

    /**
     * Levels never fall while a number rises, so the first value in each further box is found by halving, upward from
     * today's value and downward from it.
     */
    private void search(List<Change> changes, Node.Leaf leaf, Range range, LongFunction<FactTable> change) {
        long min = millionths(range.min()) / STEP;
        long max = millionths(range.max()) / STEP;
        long today = Math.clamp(today(leaf) / STEP, min, max);
        border(changes, leaf, today, max, change);
        border(changes, leaf, today, min, change);
    }

    /** Today's value of the number searched. */
    private long today(Node.Leaf leaf) {
        String taken = now.taken(scorer.index(leaf.id()), 0);
        String number = taken.startsWith(Batch.POINTS) ? taken.substring(Batch.POINTS.length()) : taken;
        return number.matches("-?[0-9.]+") ? Points.exact(Points.decimal(number)) : 0;
    }

    private void border(List<Change> changes, Node.Leaf leaf, long from, long to, LongFunction<FactTable> change) {
        long inside = from;
        Category last = box(now);
        while (inside != to) {
            long low = inside;
            long high = to;
            Category end = box(scorer.one(change.apply(high * STEP), 0));
            if (Objects.equals(end, last)) {
                return;
            }
            while (Math.abs(high - low) > 1) {
                long middle = low + (high - low) / 2;
                if (Objects.equals(box(scorer.one(change.apply(middle * STEP), 0)), last)) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            add(changes, leaf, change.apply(high * STEP));
            last = box(scorer.one(change.apply(high * STEP), 0));
            inside = high;
        }
    }
}
