package id.petala.engine.instrument;

import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Points;
import org.jspecify.annotations.Nullable;

/** A node compiled for one day: its arithmetic over columns, and its narration for one row of them. */
abstract sealed class Step permits LeafStep, PartsStep, LevelStep, RequirementsStep, MatrixStep {

    final int index;
    final Criterion criterion;

    /** What numerators of this node are over; a multiple of a million. */
    final long denominator;

    /** Everything the node can yield lies in here. */
    final Range range;

    Step(int index, Criterion criterion, long denominator, Range range) {
        this.index = index;
        this.criterion = criterion;
        this.denominator = denominator;
        this.range = range;
    }

    /** Numerator of a millionth of a point. */
    final long pointUnit() {
        return denominator / Points.ONE;
    }

    abstract void run(Batch batch);

    abstract Because because(Batch batch, int row);

    /** The category with a place, for levels and cells. */
    @Nullable
    Category category(int place) {
        return null;
    }

    final Explained explain(Batch batch, int row) {
        Evidence given = batch.given(index, row);
        Because because = given == null ? because(batch, row) : new Because.Given(given, range);
        return switch (batch.state[index][row]) {
            case Batch.KNOWN ->
                new Explained.Known(
                        criterion,
                        new Amount(batch.value[index][row], denominator),
                        category(batch.chosen[index][row]),
                        because);
            case Batch.NOT_APPLICABLE -> new Explained.NotApplicable(criterion, because);
            default -> new Explained.Missing(criterion, because);
        };
    }
}
