package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import java.util.List;

/** The smallest or largest applicable part; missing while a part is missing. */
final class ExtremeStep extends PartsStep {

    private final boolean largest;

    ExtremeStep(int index, Criterion criterion, long denominator, Range range, List<Part> parts, boolean largest) {
        super(index, criterion, denominator, range, parts);
        this.largest = largest;
    }

    @Override
    void run(Batch batch) {
        for (int i = 0; i < batch.size; i++) {
            score(batch, i);
        }
    }

    private void score(Batch batch, int i) {
        boolean any = false;
        long found = 0;
        for (Part part : parts) {
            int node = part.step().index;
            if (batch.state[node][i] == Batch.MISSING) {
                batch.missing(index, i);
                return;
            }
            if (batch.known(node, i)) {
                long value = batch.value[node][i] * part.multiplier();
                found = !any ? value : largest ? Math.max(found, value) : Math.min(found, value);
                any = true;
            }
        }
        if (any) {
            batch.known(index, i, found, Batch.NOTHING);
        } else {
            batch.without(index, i, Batch.NOT_APPLICABLE);
        }
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Extreme(largest, terms(batch, row));
    }
}
