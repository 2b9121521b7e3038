package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A level: by the cut points of a value, or by the code a leaf picked. */
final class LevelStep extends Step {

    private final Step of;
    private final List<Category> levels;
    private final @Nullable Dated<List<Cut>> cuts;
    private final @Nullable Dated<Map<String, Category>> codes;

    /** By the lowest numerator of each level; of no use for codes. */
    private final Bands bands;

    /** The level of each code; empty for cuts. */
    private final int[] places;

    LevelStep(int index, Criterion criterion, Step of, List<Category> levels, Dated<List<Cut>> cuts) {
        super(index, criterion, Points.ONE, places(levels));
        this.of = of;
        this.levels = levels;
        this.cuts = cuts;
        this.codes = null;
        this.bands = new Bands(lowest(Objects.requireNonNull(cuts.value()), of));
        this.places = new int[0];
    }

    LevelStep(int index, Criterion criterion, LeafStep of, List<Category> levels, Dated<Map<String, Category>> codes) {
        super(index, criterion, Points.ONE, places(levels));
        this.of = of;
        this.levels = levels;
        this.cuts = null;
        this.codes = codes;
        this.bands = new Bands(new long[0]);
        this.places = byCode(Objects.requireNonNull(codes.value()), of, levels);
    }

    List<Category> levels() {
        return levels;
    }

    private static Range places(List<Category> levels) {
        return new Range(Rational.ZERO, Rational.of(levels.size() - 1L));
    }

    private static long[] lowest(List<Cut> cuts, Step of) {
        long[] lowest = new long[cuts.size()];
        for (int i = 0; i < lowest.length; i++) {
            Rational lower = cuts.get(i).range().lower();
            long first = lower == null ? Long.MIN_VALUE : PointScale.limit(lower, of.pointUnit());
            lowest[i] = lower == null || cuts.get(i).range().lowerIncluded() ? first : first + 1;
        }
        return lowest;
    }

    private static int[] byCode(Map<String, Category> codes, LeafStep of, List<Category> levels) {
        int[] places = new int[of.fact().codes().size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = levels.indexOf(codes.get(of.fact().codes().get(i).code()));
        }
        return places;
    }

    @Override
    void run(Batch batch) {
        if (cuts == null) {
            byCode(batch);
        } else {
            byCut(batch);
        }
    }

    private void byCut(Batch batch) {
        byte[] state = batch.state[of.index];
        long[] value = batch.value[index];
        int[] chosen = batch.chosen[index];
        bands.places(batch.value[of.index], value, batch.size);
        for (int i = 0; i < batch.size; i++) {
            chosen[i] = (int) value[i];
            value[i] *= Points.ONE;
        }
        Arrays.fill(batch.state[index], 0, batch.size, Batch.KNOWN);
        for (int i = 0; i < batch.size; i++) {
            if (state[i] != Batch.KNOWN) {
                batch.without(index, i, state[i]);
            }
        }
    }

    private void byCode(Batch batch) {
        for (int i = 0; i < batch.size; i++) {
            if (batch.known(of.index, i)) {
                byCode(batch, i);
            } else {
                batch.without(index, i, batch.state[of.index][i]);
            }
        }
    }

    private void byCode(Batch batch, int i) {
        int item = batch.chosen[of.index][i];
        if (item < 0) {
            batch.missing(index, i);
        } else {
            int code =
                    (int) Objects.requireNonNull(batch.leaf(of.index)).column().value(item);
            batch.known(index, i, places[code] * Points.ONE, places[code]);
        }
    }

    @Override
    Category category(int place) {
        return levels.get(place);
    }

    @Override
    Because because(Batch batch, int row) {
        return cuts != null
                ? new Because.Levelled(cuts, of.explain(batch, row))
                : new Because.Coded(Objects.requireNonNull(codes), of.explain(batch, row));
    }
}
