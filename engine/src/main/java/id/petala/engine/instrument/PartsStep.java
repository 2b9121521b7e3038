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
abstract sealed class PartsStep extends Step permits MeanStep, SumStep, ExtremeStep, CapStep, GateStep {

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

    /** Adds up multiplied numerators and collects states: bit by bit, so that zero means all parts are known. */
    final void addUp(Batch batch) {
        long[] sum = batch.value[index];
        byte[] state = batch.state[index];
        Arrays.fill(sum, 0, batch.size, 0);
        Arrays.fill(state, 0, batch.size, Batch.KNOWN);
        Arrays.fill(batch.chosen[index], 0, batch.size, Batch.NOTHING);
        for (Part part : parts) {
            long multiplier = part.multiplier();
            long[] value = batch.value[part.step().index];
            byte[] partState = batch.state[part.step().index];
            for (int i = 0; i < batch.size; i++) {
                sum[i] += multiplier * value[i];
                state[i] |= partState[i];
            }
        }
    }
}
