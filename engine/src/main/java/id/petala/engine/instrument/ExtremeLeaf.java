package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Pick;
import id.petala.engine.fact.Fact;

/** The most or fewest points of any value that counts; of equal ones the latest is named. */
final class ExtremeLeaf extends LeafStep {

    private final boolean best;

    ExtremeLeaf(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, int running) {
        super(index, criterion, rule, fact, scale, running);
        this.best = rule.pick() == Pick.BEST;
    }

    @Override
    void score(Batch batch, LeafColumn column) {
        for (int i = 0; i < batch.size; i++) {
            score(batch, column, i);
        }
    }

    private void score(Batch batch, LeafColumn column, int i) {
        int first = column.first(batch.first + i);
        int found = Batch.NOTHING;
        long points = 0;
        for (int item = column.end(batch.first + i) - 1; item >= first; item--) {
            if (column.counts(item)) {
                long candidate = column.points(item);
                if (found < 0 || (best ? candidate > points : candidate < points)) {
                    found = item;
                    points = candidate;
                }
            }
        }
        if (found < 0) {
            nothing(batch, column, i);
        } else {
            settle(batch, i, points, found);
        }
    }
}
