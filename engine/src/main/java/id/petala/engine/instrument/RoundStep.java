package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.util.List;

/** Its part, rounded half-up to so many decimals. */
final class RoundStep extends ExactStep {

    private final Dated<Integer> places;
    private final int decimals;

    RoundStep(int index, Criterion criterion, Range range, List<Part> parts, Dated<Integer> places, int decimals) {
        super(index, criterion, range, parts, List.of());
        this.places = places;
        this.decimals = decimals;
    }

    @Override
    Rational exact(Batch batch, int row) {
        return Rational.of(value(batch, row).rounded(decimals));
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Rounded(places, only(batch, row));
    }
}
