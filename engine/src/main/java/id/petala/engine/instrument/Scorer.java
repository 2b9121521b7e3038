package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Range;
import id.petala.engine.fact.FactTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An instrument compiled for one day: one flat list of steps, parts before wholes. The same steps score columns of
 * millions and, with a batch of one, the person whose receipt is asked for; so the receipt cannot disagree with the
 * figure.
 */
public final class Scorer {

    /** Rows of a batch: its columns stay within the processor's cache. */
    private static final int BATCH = 256;

    private final Instrument instrument;
    private final LocalDate asOf;
    private final List<Step> steps;
    private final Map<String, Step> byId = new LinkedHashMap<>();

    Scorer(Instrument instrument, LocalDate asOf, List<Step> steps) {
        this.instrument = instrument;
        this.asOf = asOf;
        this.steps = List.copyOf(steps);
        steps.forEach(step -> byId.put(step.criterion.id(), step));
    }

    /**
     * Compiles an instrument for a day.
     *
     * @throws id.petala.engine.rule.NoValueOnDay before the instrument's first day
     */
    public static Scorer compile(Instrument instrument, LocalDate asOf) {
        instrument.requireDay(asOf);
        return Compiler.compile(instrument, asOf);
    }

    public Instrument instrument() {
        return instrument;
    }

    public LocalDate asOf() {
        return asOf;
    }

    List<Step> steps() {
        return steps;
    }

    Step step(String node) {
        Step step = byId.get(node);
        if (step == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return step;
    }

    /** The place of a node's column. */
    public int index(String node) {
        return step(node).index;
    }

    /** What the numerators of a node are over. */
    public long denominator(String node) {
        return step(node).denominator;
    }

    /** Everything a node can yield lies in this range. */
    public Range range(String node) {
        return step(node).range;
    }

    /** The categories of a level or matrix node in the order of their places. */
    public List<Category> categories(String node) {
        return switch (step(node)) {
            case LevelStep level -> level.levels();
            case MatrixStep matrix -> matrix.categories();
            case RequirementsStep requirements -> requirements.levels();
            case LeafStep _, PartsStep _ -> List.of();
        };
    }

    /** The rule of a leaf, null for other nodes. */
    public @Nullable LeafRule leafRule(String node) {
        return step(node) instanceof LeafStep leaf ? leaf.rule() : null;
    }

    /** Scores all subjects, batch after batch; the batch is reused, so take out what is to be kept. */
    public void score(FactTable facts, Consumer<Batch> consumer) {
        score(facts, 0, facts.size(), consumer);
    }

    /** Scores the subjects from {@code from} up to {@code to}; different ranges may run in different threads. */
    public void score(FactTable facts, int from, int to, Consumer<Batch> consumer) {
        Batch batch = new Batch(this, facts, Math.clamp(to - from, 1, BATCH));
        for (int first = from; first < to; first += batch.size()) {
            batch.run(first, to);
            consumer.accept(batch);
        }
    }

    /**
     * Scores with the input of one leaf moved: the raw value of a number, or the mean points of several values. Values
     * stay within what the fact and the scale allow.
     */
    public void scoreShifted(FactTable facts, String leaf, long millionths, Consumer<Batch> consumer) {
        Batch batch = new Batch(this, facts, Math.clamp(facts.size(), 1, BATCH));
        batch.shift(index(leaf), millionths);
        for (int first = 0; first < facts.size(); first += batch.size()) {
            batch.run(first, facts.size());
            consumer.accept(batch);
        }
    }

    /** A batch of one subject, scored. */
    public Batch one(FactTable facts, int subject) {
        Batch batch = new Batch(this, facts, 1);
        batch.run(subject, subject + 1);
        return batch;
    }

    /** The explanation of a node for one subject. */
    public Explained explain(FactTable facts, int subject, String node) {
        return one(facts, subject).explain(node, 0);
    }
}
