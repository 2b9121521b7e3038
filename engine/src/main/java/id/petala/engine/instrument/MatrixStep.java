package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.List;
import java.util.Map;

/** The cell that two levels meet in. */
final class MatrixStep extends Step {

    private final LevelStep rows;
    private final LevelStep columns;
    private final Scheme scheme;
    private final Map<List<String>, Category> cells;
    private final List<Category> categories;
    private final int[] places;

    MatrixStep(int index, Criterion criterion, LevelStep rows, LevelStep columns, Scheme scheme) {
        super(
                index,
                criterion,
                Points.ONE,
                new Range(Rational.ZERO, Rational.of(scheme.categories().size() - 1L)));
        this.rows = rows;
        this.columns = columns;
        this.scheme = scheme;
        this.cells = scheme.byLevels();
        this.categories = scheme.categories();
        this.places = places();
    }

    List<Category> categories() {
        return categories;
    }

    private int[] places() {
        int width = scheme.columns().size();
        int[] found = new int[scheme.rows().size() * width];
        for (int row = 0; row < scheme.rows().size(); row++) {
            for (int column = 0; column < width; column++) {
                List<String> key = List.of(
                        scheme.rows().get(row).code(),
                        scheme.columns().get(column).code());
                found[row * width + column] = categories.indexOf(cells.get(key));
            }
        }
        return found;
    }

    @Override
    void run(Batch batch) {
        int width = scheme.columns().size();
        for (int i = 0; i < batch.size; i++) {
            int state = batch.state[rows.index][i] | batch.state[columns.index][i];
            if (state == Batch.KNOWN) {
                int place = places[batch.chosen[rows.index][i] * width + batch.chosen[columns.index][i]];
                batch.known(index, i, place * Points.ONE, place);
            } else {
                batch.without(index, i, (state & Batch.MISSING) != 0 ? Batch.MISSING : Batch.NOT_APPLICABLE);
            }
        }
    }

    @Override
    Category category(int place) {
        return categories.get(place);
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Crossed(scheme.citation(), cells, rows.explain(batch, row), columns.explain(batch, row));
    }
}
