package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.util.List;

/** Its part, but never more than a limit. */
final class CapStep extends PartsStep {

    private final Dated<Rational> limit;
    private final long most;

    /**
     * @param most the limit over this node's denominator
     */
    CapStep(
            int index,
            Criterion criterion,
            long denominator,
            Range range,
            List<Part> parts,
            Dated<Rational> limit,
            long most) {
        super(index, criterion, denominator, range, parts);
        this.limit = limit;
        this.most = most;
    }

    @Override
    void run(Batch batch) {
        int node = parts.getFirst().step().index;
        for (int i = 0; i < batch.size; i++) {
            if (batch.known(node, i)) {
                batch.known(index, i, Math.min(most, batch.value[node][i]), Batch.NOTHING);
            } else {
                batch.without(index, i, batch.state[node][i]);
            }
        }
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Capped(limit, only(batch, row));
    }
}
