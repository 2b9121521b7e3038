package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Criterion;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.Arrays;

/** The mean of the points of all values that count: ratios are added exactly and divided once. */
final class MeanLeaf extends LeafStep {

    MeanLeaf(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, int running) {
        super(index, criterion, rule, fact, scale, running);
    }

    @Override
    void score(Batch batch, LeafColumn column) {
        MeanShares shares = batch.shares(index);
        if (column.column().most() <= shares.most()) {
            if (column.even()) {
                evenly(batch, column, shares);
            } else {
                byTotals(batch, column, shares);
            }
        } else {
            for (int i = 0; i < batch.size; i++) {
                scoreExactly(batch, column, i);
            }
        }
        if (batch.shiftOf(index) != 0) {
            shift(batch, batch.shiftOf(index));
        }
    }

    /** As many values for each subject, all of them counting. */
    private void evenly(Batch batch, LeafColumn column, MeanShares shares) {
        long[] value = batch.value[index];
        int[] chosen = batch.chosen[index];
        int each = column.column().most();
        column.column().totals(shares.share(), batch.first, value, batch.size);
        for (int i = 0; i < batch.size; i++) {
            value[i] = shares.mean(value[i], each);
            chosen[i] = column.first(batch.first + i);
        }
        Arrays.fill(batch.state[index], 0, batch.size, Batch.KNOWN);
    }

    private void byTotals(Batch batch, LeafColumn column, MeanShares shares) {
        int from = column.first(batch.first);
        int size = column.end(batch.first + batch.size - 1) - from;
        long[] added = batch.room(size);
        column.column().translate(shares.share(), from, added, size);
        Totals totals = batch.totals();
        long[] mask = batch.masks(size);
        column.masks(from, mask, size);
        totals.addUp(added, mask, size);
        long[] value = batch.value[index];
        int[] chosen = batch.chosen[index];
        for (int i = 0; i < batch.size; i++) {
            int first = column.first(batch.first + i) - from;
            int end = column.end(batch.first + i) - from;
            int count = totals.count(first, end);
            value[i] = shares.mean(totals.sum(first, end), Math.max(1, count));
            chosen[i] = count == 0 ? Batch.DECLARED_NONE : from + first;
        }
        Arrays.fill(batch.state[index], 0, batch.size, Batch.KNOWN);
        settleNone(batch, column);
    }

    private void shift(Batch batch, long shift) {
        for (int i = 0; i < batch.size; i++) {
            if (batch.known(index, i) && batch.chosen[index][i] >= 0) {
                batch.value[index][i] = within(batch.value[index][i] + shift);
            }
        }
    }

    /**
     * For values too many or too unlike for a common denominator that fits, and for scales with gaps: one code without
     * points leaves the mean without points.
     */
    private void scoreExactly(Batch batch, LeafColumn column, int i) {
        Rational total = Rational.ZERO;
        int count = 0;
        int found = Batch.NOTHING;
        for (int item = column.first(batch.first + i); item < column.end(batch.first + i); item++) {
            if (column.counts(item)) {
                if (column.points(item) == PointScale.NO_POINTS) {
                    settle(batch, i, PointScale.NO_POINTS, item);
                    return;
                }
                total = total.plus(exact(column, item));
                count++;
                found = item;
            }
        }
        if (found < 0) {
            nothing(batch, column, i);
        } else {
            batch.known(index, i, PointScale.millionths(total.dividedBy(Rational.of(count))), found);
        }
    }

    private Rational exact(LeafColumn column, int item) {
        FactColumn values = column.column();
        if (scale instanceof PointScale.Ratio ratio) {
            long value = Math.min(values.value(item), values.standard(item));
            return Rational.of(value, values.standard(item)).times(Rational.of(ratio.times(), ratio.per()));
        }
        return Rational.of(column.points(item), Points.ONE);
    }

    /** Points never leave what the scale can yield. */
    private long within(long points) {
        return Math.clamp(points, PointScale.millionths(range.min()), PointScale.millionths(range.max()));
    }

    @Override
    String takenText(Batch batch, LeafColumn column, int row) {
        return Batch.POINTS + Points.toDecimal(batch.value[index][row]).toPlainString();
    }

    @Override
    boolean countsAll() {
        return true;
    }
}
