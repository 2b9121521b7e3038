package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Points;
import id.petala.engine.rule.Dated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Σ weight × value. Parts that don't apply add nothing; a missing part makes the sum missing. */
final class SumStep extends PartsStep {

    private final @Nullable Dated<Integer> places;

    /** What each weighted part is rounded to a multiple of, over this node's denominator; 1 for not at all. */
    private final long unit;

    SumStep(
            int index,
            Criterion criterion,
            long denominator,
            Range range,
            List<Part> parts,
            @Nullable Dated<Integer> places) {
        super(index, criterion, denominator, range, parts);
        this.places = places;
        this.unit = places == null || places.value() == null ? 1 : denominator / power(places.value());
    }

    private static long power(int places) {
        long power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        return power;
    }

    @Override
    void run(Batch batch) {
        boolean complete = addUp(batch);
        if (unit > 1) {
            roundTerms(batch);
        }
        if (complete) {
            return;
        }
        for (int i = 0; i < batch.size; i++) {
            if (batch.state[index][i] != Batch.KNOWN) {
                partial(batch, i);
            }
        }
    }

    private void roundTerms(Batch batch) {
        long[] sum = batch.value[index];
        for (int i = 0; i < batch.size; i++) {
            sum[i] = 0;
            for (Part part : parts) {
                long term = part.multiplier() * batch.value[part.step().index][i];
                sum[i] += Points.divideHalfUp(term, unit) * unit;
            }
        }
    }

    private void partial(Batch batch, int i) {
        if ((batch.state[index][i] & Batch.MISSING) != 0) {
            batch.missing(index, i);
        } else if (parts.stream().anyMatch(part -> batch.known(part.step().index, i))) {
            batch.known(index, i, batch.value[index][i], Batch.NOTHING);
        } else {
            batch.without(index, i, Batch.NOT_APPLICABLE);
        }
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Sum(terms(batch, row), places);
    }
}
