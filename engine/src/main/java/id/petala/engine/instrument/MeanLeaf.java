package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Criterion;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;

/** The mean of the points of all values that count: ratios are added exactly and divided once. */
final class MeanLeaf extends LeafStep {

    MeanLeaf(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, int running) {
        super(index, criterion, rule, fact, scale, running);
    }

    @Override
    void score(Batch batch, LeafColumn column) {
        long shift = batch.shiftOf(index);
        MeanShares shares = batch.shares(index);
        for (int i = 0; i < batch.size; i++) {
            score(batch, column, shares, i);
            if (shift != 0 && batch.known(index, i) && batch.chosen[index][i] >= 0) {
                batch.value[index][i] = within(batch.value[index][i] + shift);
            }
        }
    }

    private void score(Batch batch, LeafColumn column, MeanShares shares, int i) {
        int first = column.first(batch.first + i);
        int end = column.end(batch.first + i);
        if (end - first > shares.most()) {
            scoreExactly(batch, column, i);
            return;
        }
        long total = 0;
        int count = 0;
        int found = Batch.NOTHING;
        for (int item = first; item < end; item++) {
            if (column.counts(item)) {
                total += shares.share()[column.column().number(item)];
                count++;
                found = item;
            }
        }
        if (found < 0) {
            nothing(batch, column, i);
        } else {
            batch.known(index, i, shares.mean(total, count), found);
        }
    }

    /** For values too many or too unlike for a common denominator that fits. */
    private void scoreExactly(Batch batch, LeafColumn column, int i) {
        Rational total = Rational.ZERO;
        int count = 0;
        int found = Batch.NOTHING;
        for (int item = column.first(batch.first + i); item < column.end(batch.first + i); item++) {
            if (column.counts(item)) {
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
