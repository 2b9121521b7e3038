package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Criterion;
import id.petala.engine.fact.Fact;
import id.petala.engine.number.Points;

/** The points of the sum of all values that count. */
final class SumLeaf extends LeafStep {

    SumLeaf(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, int running) {
        super(index, criterion, rule, fact, scale, running);
    }

    @Override
    void score(Batch batch, LeafColumn column) {
        for (int i = 0; i < batch.size; i++) {
            score(batch, column, i);
        }
    }

    private void score(Batch batch, LeafColumn column, int i) {
        int end = column.end(batch.first + i);
        int found = Batch.NOTHING;
        long sum = 0;
        for (int item = column.first(batch.first + i); item < end; item++) {
            if (column.counts(item)) {
                found = item;
                sum = Math.addExact(sum, column.column().value(item));
            }
        }
        if (found < 0) {
            nothing(batch, column, i);
        } else {
            settle(batch, i, scale.points(sum, 0), found);
        }
    }

    @Override
    String takenText(Batch batch, LeafColumn column, int row) {
        int subject = batch.first + row;
        long sum = 0;
        for (int item = column.first(subject); item < column.end(subject); item++) {
            sum += column.counts(item) ? column.column().value(item) : 0;
        }
        return Points.toDecimal(sum).toPlainString();
    }

    @Override
    boolean countsAll() {
        return true;
    }
}
