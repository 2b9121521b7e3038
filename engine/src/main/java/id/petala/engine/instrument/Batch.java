package id.petala.engine.instrument;

import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Explained;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of some subjects as columns: value, state, and what was chosen. A batch of one is how one person is
 * explained; a batch of a thousand is how millions are scored. Reused from run to run; not safe for several threads.
 */
public final class Batch {

    static final byte KNOWN = 0;
    static final byte MISSING = 1;
    static final byte NOT_APPLICABLE = 2;

    /** In {@link #chosen}: no item, none declared, points given. */
    static final int NOTHING = -1;

    static final int DECLARED_NONE = -2;
    static final int GIVEN = -3;

    private final Scorer scorer;
    private final FactTable facts;
    private final @Nullable FactColumn[] columns;
    private final @Nullable FactColumn[] given;
    final long[][] value;
    final byte[][] state;

    /** For leaves the item picked; for levels and cells the place of the category. */
    final int[][] chosen;

    int first;
    int size;

    Batch(Scorer scorer, FactTable facts, int capacity) {
        this.scorer = scorer;
        this.facts = facts;
        int nodes = scorer.steps().size();
        this.columns = new FactColumn[nodes];
        this.given = new FactColumn[nodes];
        this.value = new long[nodes][capacity];
        this.state = new byte[nodes][capacity];
        this.chosen = new int[nodes][capacity];
        for (Step step : scorer.steps()) {
            if (step instanceof LeafStep leaf) {
                columns[step.index] = facts.column(leaf.fact().id());
            }
            if (step instanceof LeafStep || step instanceof PartsStep) {
                given[step.index] = facts.given(step.criterion.id());
            }
        }
    }

    /** Scores the subjects from {@code from} on, as many as fit up to {@code to}. */
    void run(int from, int to) {
        first = from;
        size = Math.min(value[0].length, to - from);
        for (Step step : scorer.steps()) {
            step.run(this);
            overlay(step);
        }
    }

    /** Points handed in for a leaf or an inner node stand instead of what it would have computed; levels take none. */
    private void overlay(Step step) {
        FactColumn points = given[step.index];
        if (points == null) {
            return;
        }
        for (int i = 0; i < size; i++) {
            int item = points.end(first + i) - 1;
            if (points.rejected(first + i)) {
                missing(step.index, i);
            } else if (item >= points.first(first + i)) {
                known(step.index, i, points.value(item) * step.pointUnit(), GIVEN);
            }
        }
    }

    void known(int node, int i, long amount, int choice) {
        state[node][i] = KNOWN;
        value[node][i] = amount;
        chosen[node][i] = choice;
    }

    void missing(int node, int i) {
        without(node, i, MISSING);
    }

    void without(int node, int i, byte why) {
        state[node][i] = why;
        value[node][i] = 0;
        chosen[node][i] = NOTHING;
    }

    @Nullable
    FactColumn column(int node) {
        return columns[node];
    }

    /** The points handed in for a node of the subject in row {@code i}, or null. */
    @Nullable
    Evidence given(int node, int i) {
        FactColumn points = given[node];
        if (points == null || chosen[node][i] != GIVEN) {
            return null;
        }
        return points.evidence(points.end(first + i) - 1);
    }

    public int size() {
        return size;
    }

    /** The id of the subject in row {@code i}. */
    public String subject(int i) {
        return facts.subject(first + i);
    }

    /** The place of row {@code i} in the table of facts. */
    public int place(int i) {
        return first + i;
    }

    public boolean known(int node, int i) {
        return state[node][i] == KNOWN;
    }

    public boolean missing(String node, int i) {
        return state[scorer.index(node)][i] == MISSING;
    }

    /** The numerator of a known value over {@link Scorer#denominator}. */
    public long numerator(int node, int i) {
        return value[node][i];
    }

    /** The value of a known node. */
    public Amount amount(int node, int i) {
        return new Amount(value[node][i], scorer.steps().get(node).denominator);
    }

    /** The category of a known level or cell, null for other nodes and while not known. */
    public @Nullable Category category(int node, int i) {
        return known(node, i) ? scorer.steps().get(node).category(chosen[node][i]) : null;
    }

    /** The place of a known category in its list. */
    public int categoryPlace(int node, int i) {
        return chosen[node][i];
    }

    /** The explanation of a node for the subject in row {@code i}. */
    public Explained explain(String node, int i) {
        return scorer.step(node).explain(this, i);
    }
}
