package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import java.util.List;

/** Σ weight × value. Parts that don't apply add nothing; a missing part makes the sum missing. */
final class SumStep extends PartsStep {

    SumStep(int index, Criterion criterion, long denominator, Range range, List<Part> parts) {
        super(index, criterion, denominator, range, parts);
    }

    @Override
    void run(Batch batch) {
        if (addUp(batch)) {
            return;
        }
        for (int i = 0; i < batch.size; i++) {
            if (batch.state[index][i] != Batch.KNOWN) {
                partial(batch, i);
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
        return new Because.Sum(terms(batch, row));
    }
}
