package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Pick;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactColumn;
import java.util.Arrays;

/** The most or fewest points of any value that counts; of equal ones the latest is named. */
final class ExtremeLeaf extends LeafStep {

    private final boolean best;

    ExtremeLeaf(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, int running) {
        super(index, criterion, rule, fact, scale, running);
        this.best = rule.pick() == Pick.BEST;
    }

    Ranks ranks(FactColumn column) {
        return Ranks.of(column, scale, running(), best, pointsOfNone());
    }

    @Override
    void score(Batch batch, LeafColumn column) {
        Ranks ranks = batch.ranks(index);
        if (ranks.serve(column.column())) {
            byRank(batch, column, ranks);
        } else {
            oneByOne(batch, column);
        }
    }

    /** Gives each item a key and each subject the largest of its keys, without a branch that depends on the data. */
    private void byRank(Batch batch, LeafColumn column, Ranks ranks) {
        long[] keys = keys(batch, column, ranks);
        long[] value = batch.value[index];
        int[] chosen = batch.chosen[index];
        Arrays.fill(value, 0, batch.size, Ranks.NONE);
        for (int nth = 0; nth < column.column().most(); nth++) {
            raise(batch, column, keys, nth);
        }
        for (int i = 0; i < batch.size; i++) {
            chosen[i] = Ranks.item(value[i]);
            value[i] = ranks.points(value[i]);
        }
        Arrays.fill(batch.state[index], 0, batch.size, Batch.KNOWN);
        doubtNone(batch, column);
        if (ranks.gaps()) {
            doubtPoints(batch);
        }
    }

    /** Raises each subject's key to that of its {@code nth} item, where it has so many. */
    private void raise(Batch batch, LeafColumn column, long[] keys, int nth) {
        long[] largest = batch.value[index];
        int from = column.first(batch.first);
        for (int i = 0; i < batch.size; i++) {
            int place = column.first(batch.first + i) - from + nth;
            long has = ((long) place - (column.end(batch.first + i) - from)) >> 63;
            largest[i] = Math.max(largest[i], keys[place] & has);
        }
    }

    /** The keys of all items of the batch, 0 for those that don't count, with room to look past the last one. */
    private static long[] keys(Batch batch, LeafColumn column, Ranks ranks) {
        int from = column.first(batch.first);
        int size = column.end(batch.first + batch.size - 1) - from;
        long[] keys = batch.room(size + column.column().most());
        long[] mask = batch.masks(size);
        column.column().translate(ranks.rank(), from, keys, size);
        column.masks(from, mask, size);
        for (int k = 0; k < size; k++) {
            keys[k] = (keys[k] | (from + k)) & mask[k];
        }
        if (column.asksRunning()) {
            raiseRunning(column, ranks, keys, size);
        }
        return keys;
    }

    private static void raiseRunning(LeafColumn column, Ranks ranks, long[] keys, int size) {
        for (int k = 0; k < size; k++) {
            int item = Ranks.item(keys[k]);
            if (keys[k] != 0 && column.runs(item)) {
                keys[k] = ranks.runningKey(item);
            }
        }
    }

    private void oneByOne(Batch batch, LeafColumn column) {
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
