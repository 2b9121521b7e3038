package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
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

    /** For cuts the lowest numerator of each level; for codes the level of each code. */
    private final long[] lowest;

    LevelStep(int index, Criterion criterion, Step of, List<Category> levels, Dated<List<Cut>> cuts) {
        super(index, criterion, Points.ONE, places(levels));
        this.of = of;
        this.levels = levels;
        this.cuts = cuts;
        this.codes = null;
        this.lowest = lowest(Objects.requireNonNull(cuts.value()), of);
    }

    LevelStep(int index, Criterion criterion, LeafStep of, List<Category> levels, Dated<Map<String, Category>> codes) {
        super(index, criterion, Points.ONE, places(levels));
        this.of = of;
        this.levels = levels;
        this.cuts = null;
        this.codes = codes;
        this.lowest = byCode(Objects.requireNonNull(codes.value()), of, levels);
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

    private static long[] byCode(Map<String, Category> codes, LeafStep of, List<Category> levels) {
        long[] places = new long[of.fact().codes().size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = levels.indexOf(codes.get(of.fact().codes().get(i).code()));
        }
        return places;
    }

    @Override
    void run(Batch batch) {
        for (int i = 0; i < batch.size; i++) {
            if (!batch.known(of.index, i)) {
                batch.without(index, i, batch.state[of.index][i]);
            } else if (cuts != null) {
                known(batch, i, byCut(batch.value[of.index][i]));
            } else {
                byCode(batch, i);
            }
        }
    }

    private int byCut(long value) {
        int level = lowest.length - 1;
        while (level > 0 && value < lowest[level]) {
            level--;
        }
        return level;
    }

    private void byCode(Batch batch, int i) {
        int item = batch.chosen[of.index][i];
        if (item < 0) {
            batch.missing(index, i);
        } else {
            int code = (int) Objects.requireNonNull(batch.column(of.index)).value(item);
            known(batch, i, (int) lowest[code]);
        }
    }

    private void known(Batch batch, int i, int level) {
        batch.known(index, i, level * Points.ONE, level);
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
