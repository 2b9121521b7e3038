package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Its part × a total ÷ what the parts of another node weigh together that apply. */
final class RescaleStep extends ExactStep {

    private final PartsStep of;
    private final Rational total;

    RescaleStep(int index, Criterion criterion, Range range, List<Part> parts, PartsStep of, Rational total) {
        super(index, criterion, range, parts, List.of());
        this.of = of;
        this.total = total;
    }

    @Override
    @Nullable
    Rational exact(Batch batch, int row) {
        Rational weights = Rational.ZERO;
        for (Part part : of.parts) {
            if (batch.state[part.step().index][row] != Batch.NOT_APPLICABLE) {
                weights = weights.plus(weight(part));
            }
        }
        return weights.signum() == 0 ? null : value(batch, row).times(total).dividedBy(weights);
    }

    private static Rational weight(Part part) {
        return Objects.requireNonNull(Objects.requireNonNull(part.weight()).value());
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Rescaled(total, only(batch, row), of.terms(batch, row));
    }
}
