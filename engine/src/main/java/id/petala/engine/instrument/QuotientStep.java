package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Its part × a factor ÷ another node; doesn't apply where that is zero or the result leaves the range. */
final class QuotientStep extends ExactStep {

    private final Step by;
    private final @Nullable Dated<Rational> times;

    QuotientStep(
            int index, Criterion criterion, Range range, List<Part> parts, Step by, @Nullable Dated<Rational> times) {
        super(index, criterion, range, parts, List.of(by));
        this.by = by;
        this.times = times;
    }

    @Override
    @Nullable
    Rational exact(Batch batch, int row) {
        Rational divisor = batch.amount(by.index, row).exact();
        if (divisor.signum() == 0) {
            return null;
        }
        Rational factor = times == null || times.value() == null ? Rational.ONE : times.value();
        Rational quotient = value(batch, row).times(factor).dividedBy(divisor).roundedToPoints();
        return range.contains(quotient) ? quotient : null;
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Quotient(times, only(batch, row), by.explain(batch, row), range);
    }
}
