package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Pick;
import id.petala.engine.fact.Fact;
import id.petala.engine.number.Points;
import java.util.Arrays;

/** The points of the sum of all values that count. */
final class SumLeaf extends LeafStep {

    /** So many of the largest numbers a fact may hold add up without overflow. */
    private static final int SHORT = 1000;

    SumLeaf(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, int running) {
        super(index, criterion, rule, fact, scale, running);
    }

    /** So many values count into the range of what a leaf adds up; a sum that leaves it is missing. */
    static long most(Pick pick) {
        return pick == Pick.SUM ? SHORT : 1;
    }

    @Override
    void score(Batch batch, LeafColumn column) {
        if (column.column().most() <= SHORT) {
            byTotals(batch, column);
        } else {
            oneByOne(batch, column);
        }
    }

    private void byTotals(Batch batch, LeafColumn column) {
        int from = column.first(batch.first);
        int size = column.end(batch.first + batch.size - 1) - from;
        long[] raw = batch.room(Math.max(size, batch.size));
        column.column().values(from, raw, size);
        Totals totals = batch.totals();
        long[] mask = batch.masks(size);
        column.masks(from, mask, size);
        totals.addUp(raw, mask, size);
        int[] chosen = batch.chosen[index];
        for (int i = 0; i < batch.size; i++) {
            int first = column.first(batch.first + i) - from;
            int end = column.end(batch.first + i) - from;
            raw[i] = totals.sum(first, end);
            chosen[i] = totals.count(first, end) == 0 ? Batch.DECLARED_NONE : from + first;
        }
        scale.points(raw, batch.value[index], batch.size);
        Arrays.fill(batch.state[index], 0, batch.size, Batch.KNOWN);
        doubtNone(batch, column);
    }

    private void oneByOne(Batch batch, LeafColumn column) {
        for (int i = 0; i < batch.size; i++) {
            score(batch, column, i);
        }
    }

    private void score(Batch batch, LeafColumn column, int i) {
        int end = column.end(batch.first + i);
        int found = Batch.NOTHING;
        long sum = 0;
        for (int item = column.first(batch.first + i); item < end && within(sum); item++) {
            if (column.counts(item)) {
                found = item;
                sum += column.column().value(item);
            }
        }
        if (found < 0) {
            nothing(batch, column, i);
        } else {
            settle(batch, i, within(sum) ? scale.points(sum, 0) : PointScale.NO_POINTS, found);
        }
    }

    private boolean within(long sum) {
        return sum <= SHORT * Points.exact(fact().max()) && sum >= SHORT * Points.exact(fact().min());
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
