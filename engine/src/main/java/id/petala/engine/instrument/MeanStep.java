package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.List;
import java.util.Objects;

/** Σ weight × value / Σ weight: exact over all parts; over fewer it divides once and rounds half-up to six places. */
final class MeanStep extends PartsStep {

    private final boolean renormalised;

    MeanStep(int index, Criterion criterion, long denominator, Range range, List<Part> parts, boolean renormalised) {
        super(index, criterion, denominator, range, parts);
        this.renormalised = renormalised;
    }

    @Override
    void run(Batch batch) {
        if (addUp(batch)) {
            return;
        }
        byte[] state = batch.state[index];
        for (int i = 0; i < batch.size; i++) {
            if (state[i] != Batch.KNOWN) {
                partial(batch, i);
            }
        }
    }

    private void partial(Batch batch, int i) {
        boolean gap = (batch.state[index][i] & Batch.MISSING) != 0;
        if (gap && !renormalised) {
            batch.missing(index, i);
            return;
        }
        Rational weights = Rational.ZERO;
        Rational total = Rational.ZERO;
        for (Part part : parts) {
            if (batch.known(part.step().index, i)) {
                Rational weight = weight(part);
                weights = weights.plus(weight);
                total = total.plus(batch.amount(part.step().index, i).exact().times(weight));
            }
        }
        if (weights.signum() == 0) {
            batch.without(index, i, gap ? Batch.MISSING : Batch.NOT_APPLICABLE);
        } else {
            long points = PointScale.millionths(total.dividedBy(weights));
            batch.known(index, i, points * (denominator / Points.ONE), Batch.NOTHING);
        }
    }

    private static Rational weight(Part part) {
        return Objects.requireNonNull(Objects.requireNonNull(part.weight()).value());
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Mean(terms(batch, row), renormalised);
    }
}
