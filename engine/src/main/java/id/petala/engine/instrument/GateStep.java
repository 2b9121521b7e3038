package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Its part where a condition reaches a threshold; else another value, or not applicable. */
final class GateStep extends PartsStep {

    /**
     * The condition of a gate.
     *
     * @param step the node asked
     * @param threshold the value it must reach
     * @param least the threshold over that node's denominator
     * @param otherwise the value where it doesn't reach it; null for not applicable
     */
    record Condition(
            Step step,
            Dated<Rational> threshold,
            long least,
            @Nullable Rational otherwise) {}

    private final Condition condition;
    private final long otherwise;

    GateStep(int index, Criterion criterion, long denominator, Range range, List<Part> parts, Condition condition) {
        super(index, criterion, denominator, range, parts);
        this.condition = condition;
        Rational value = condition.otherwise();
        this.otherwise = value == null ? 0 : PointScale.millionths(value) * pointUnit();
    }

    @Override
    void run(Batch batch) {
        int asked = condition.step().index;
        int part = parts.getFirst().step().index;
        for (int i = 0; i < batch.size; i++) {
            if (!batch.known(asked, i)) {
                batch.without(index, i, batch.state[asked][i]);
            } else if (batch.value[asked][i] >= condition.least()) {
                pass(batch, part, i);
            } else if (condition.otherwise() == null) {
                batch.without(index, i, Batch.NOT_APPLICABLE);
            } else {
                batch.known(index, i, otherwise, Batch.NOTHING);
            }
        }
    }

    private void pass(Batch batch, int part, int i) {
        if (batch.known(part, i)) {
            batch.known(index, i, batch.value[part][i], Batch.NOTHING);
        } else {
            batch.without(index, i, batch.state[part][i]);
        }
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Gated(
                condition.threshold(), condition.step().explain(batch, row), only(batch, row), condition.otherwise());
    }
}
