package id.petala.engine.instrument;

import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node worked out row by row in exact fractions and rounded once, half-up, to six places. Missing while any of what it
 * is made of is missing; doesn't apply while any of it doesn't.
 */
abstract sealed class ExactStep extends PartsStep
        permits RoundStep, ProductStep, QuotientStep, RescaleStep, PiecesStep {

    private final List<Step> operands;

    /**
     * @param further what it is computed from beside its parts
     */
    ExactStep(int index, Criterion criterion, Range range, List<Part> parts, List<Step> further) {
        super(index, criterion, Points.ONE, range, parts);
        List<Step> all = new ArrayList<>(parts.stream().map(Part::step).toList());
        all.addAll(further);
        this.operands = List.copyOf(all);
    }

    /** The value of a row whose operands are all known; null where it doesn't apply. */
    abstract @Nullable Rational exact(Batch batch, int row);

    @Override
    final void run(Batch batch) {
        for (int i = 0; i < batch.size; i++) {
            int state = Batch.KNOWN;
            for (Step operand : operands) {
                state |= batch.state[operand.index][i];
            }
            if (state == Batch.KNOWN) {
                settle(batch, i, exact(batch, i));
            } else {
                batch.without(index, i, (state & Batch.MISSING) != 0 ? Batch.MISSING : Batch.NOT_APPLICABLE);
            }
        }
    }

    private void settle(Batch batch, int row, @Nullable Rational value) {
        if (value == null) {
            batch.without(index, row, Batch.NOT_APPLICABLE);
        } else {
            batch.known(index, row, PointScale.millionths(value), Batch.NOTHING);
        }
    }

    final Rational value(Batch batch, int row) {
        return batch.amount(parts.getFirst().step().index, row).exact();
    }
}
