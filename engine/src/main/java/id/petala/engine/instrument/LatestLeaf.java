package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Criterion;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.number.Points;
import java.util.Arrays;

/** The points of the latest value that counts. */
final class LatestLeaf extends LeafStep {

    private final long smallest;
    private final long largest;

    LatestLeaf(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, int running) {
        super(index, criterion, rule, fact, scale, running);
        this.smallest = Points.exact(fact.min());
        this.largest = Points.exact(fact.max());
    }

    @Override
    void score(Batch batch, LeafColumn column) {
        long shift = batch.shiftOf(index);
        if (shift == 0 && column.simple()) {
            lookUp(batch, column);
            return;
        }
        for (int i = 0; i < batch.size; i++) {
            int item = latest(column, batch.first + i);
            if (item < 0) {
                nothing(batch, column, i);
            } else {
                settle(batch, i, shift == 0 ? column.points(item) : shifted(column.column(), item, shift), item);
            }
        }
    }

    /** One value for each subject, all of them counting: nothing to choose. */
    private void lookUp(Batch batch, LeafColumn column) {
        long[] value = batch.value[index];
        int[] chosen = batch.chosen[index];
        int first = batch.first;
        if (column.numbered()) {
            column.numberedPoints(first, value, batch.size);
        } else {
            long[] raw = batch.room(batch.size);
            column.column().values(first, raw, batch.size);
            scale.points(raw, value, batch.size);
        }
        for (int i = 0; i < batch.size; i++) {
            chosen[i] = first + i;
        }
        Arrays.fill(batch.state[index], 0, batch.size, Batch.KNOWN);
        if (column.gaps()) {
            doubtPoints(batch);
        }
    }

    private static int latest(LeafColumn column, int subject) {
        int first = column.first(subject);
        for (int item = column.end(subject) - 1; item >= first; item--) {
            if (column.counts(item)) {
                return item;
            }
        }
        return Batch.NOTHING;
    }

    private long shifted(FactColumn column, int item, long shift) {
        long raw = Math.clamp(column.value(item) + shift, smallest, largest);
        return scale.points(raw, column.standard(item));
    }
}
