package id.petala.engine.index;

import id.petala.engine.explain.Bound;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Scorer;

/** A bound that a node must lie within for a category to be reached; a node that doesn't apply asks nothing. */
record Guard(String node, Bound must) {

    boolean holds(Scorer scorer, Batch batch, int row) {
        int index = scorer.index(node);
        return batch.known(index, row) ? must.contains(batch.amount(index, row).exact()) : !batch.missing(node, row);
    }

    /** Whether whatever lies above what holds, holds too. */
    boolean upward() {
        return must.upper() == null;
    }
}
