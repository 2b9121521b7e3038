package id.petala.engine.instrument;

import id.petala.engine.explain.Because.Term;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node made of weighted or unweighted parts, all brought over one denominator by whole multipliers. */
abstract sealed class PartsStep extends Step permits MeanStep, SumStep, ExtremeStep, CapStep, GateStep, ExactStep {

    /**
     * A part.
     *
     * @param weight its dated weight; null where the node doesn't weigh
     * @param multiplier what its numerator is multiplied with
     */
    record Part(Step step, @Nullable Dated<Rational> weight, long multiplier) {}

    final List<Part> parts;

    PartsStep(int index, Criterion criterion, long denominator, Range range, List<Part> parts) {
        super(index, criterion, denominator, range);
        this.parts = List.copyOf(parts);
    }

    final List<Term> terms(Batch batch, int row) {
        List<Term> terms = new ArrayList<>(parts.size());
        for (Part part : parts) {
            terms.add(new Term(part.weight(), part.step().explain(batch, row)));
        }
        return terms;
    }

    final Explained only(Batch batch, int row) {
        return parts.getFirst().step().explain(batch, row);
    }

    /**
     * Adds up multiplied numerators and collects states: bit by bit, so that zero means all parts are known.
     *
     * @return whether all parts are known in all rows
     */
    final boolean addUp(Batch batch) {
        int size = batch.size;
        byte[] state = batch.state[index];
        long[] sum = batch.value[index];
        Arrays.fill(state, 0, size, Batch.KNOWN);
        Arrays.fill(sum, 0, size, 0);
        Arrays.fill(batch.chosen[index], 0, size, Batch.NOTHING);
        for (Part part : parts) {
            collect(state, batch.state[part.step().index], size);
            add(sum, batch.value[part.step().index], part.multiplier(), size);
        }
        return allKnown(state, size);
    }

    private static void collect(byte[] state, byte[] part, int size) {
        for (int i = 0; i < size; i++) {
            state[i] |= part[i];
        }
    }

    private static void add(long[] sum, long[] part, long multiplier, int size) {
        for (int i = 0; i < size; i++) {
            sum[i] += multiplier * part[i];
        }
    }

    private static boolean allKnown(byte[] state, int size) {
        int seen = Batch.KNOWN;
        for (int i = 0; i < size; i++) {
            seen |= state[i];
        }
        return seen == Batch.KNOWN;
    }
}
