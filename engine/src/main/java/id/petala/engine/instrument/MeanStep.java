package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Σ weight × value / Σ weight: exact over all parts, and over fewer where the denominator holds it; else divided once and
 * rounded half-up to six places.
 */
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
        Rational mean = mean(batch, i);
        if (mean == null) {
            batch.without(index, i, gap ? Batch.MISSING : Batch.NOT_APPLICABLE);
        } else {
            Rational numerator = exact(mean) ? mean : mean.roundedToPoints();
            batch.known(
                    index,
                    i,
                    numerator.times(Rational.of(denominator)).numerator().longValueExact(),
                    Batch.NOTHING);
        }
    }

    /** The mean over the parts that are known, null when none weighs anything. */
    private @Nullable Rational mean(Batch batch, int i) {
        Rational weights = Rational.ZERO;
        Rational total = Rational.ZERO;
        for (Part part : parts) {
            if (batch.known(part.step().index, i)) {
                Rational weight = weight(part);
                weights = weights.plus(weight);
                total = total.plus(batch.amount(part.step().index, i).exact().times(weight));
            }
        }
        return weights.signum() == 0 ? null : total.dividedBy(weights);
    }

    private boolean exact(Rational mean) {
        return mean.times(Rational.of(denominator)).denominator().equals(BigInteger.ONE);
    }

    private static Rational weight(Part part) {
        return Objects.requireNonNull(Objects.requireNonNull(part.weight()).value());
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Mean(terms(batch, row), renormalised, complete(batch, row) || exactOverSome(batch, row));
    }

    private boolean complete(Batch batch, int row) {
        for (Part part : parts) {
            if (!batch.known(part.step().index, row)) {
                return false;
            }
        }
        return true;
    }

    private boolean exactOverSome(Batch batch, int row) {
        Rational mean = mean(batch, row);
        return mean == null || exact(mean);
    }
}
