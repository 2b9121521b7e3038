package id.petala.engine.instrument;

import id.petala.engine.fact.FactColumn;
import java.util.Arrays;

/**
 * A column as one leaf reads it on one day: which values count and what each is worth. Points of numbered values are
 * worked out once, by the same scale that works out the others one by one.
 */
final class LeafColumn {

    private static final int NOT_RUNNING = -1;
    private static final long[] NONE = {};

    private final FactColumn column;
    private final DayWindow window;
    private final PointScale scale;
    private final int running;
    private final boolean allCount;
    private final boolean endless;
    private final long before;
    private final long[] points;
    private final boolean gaps;

    LeafColumn(FactColumn column, DayWindow window, PointScale scale, int running) {
        this.column = column;
        this.window = window;
        this.scale = scale;
        this.running = running;
        this.allCount = window.holdsAll(column);
        this.endless = column.firstEnd() == FactColumn.NO_END;
        this.before = window.endlessAfter();
        this.points = points();
        this.gaps = anyWithoutPoints();
    }

    private long[] points() {
        int distinct = column.distinct();
        long[] worth = distinct == 0 ? NONE : new long[distinct];
        for (int number = 0; number < distinct; number++) {
            worth[number] = scale.points(column.numberedValue(number), column.numberedStandard(number));
        }
        return worth;
    }

    private boolean anyWithoutPoints() {
        boolean found = false;
        for (long worth : points) {
            found |= worth == PointScale.NO_POINTS;
        }
        return found;
    }

    FactColumn column() {
        return column;
    }

    int first(int subject) {
        return column.first(subject);
    }

    int end(int subject) {
        return column.end(subject);
    }

    /** Whether every value counts, each subject has exactly one, and points need no standard unless numbered. */
    boolean simple() {
        boolean alone = numbered() || !(scale instanceof PointScale.Ratio);
        return even() && column.most() == 1 && alone && running == NOT_RUNNING;
    }

    /** Whether each subject has equally many values, at least one, and all of them count. */
    boolean even() {
        return allCount && column.even() && column.most() > 0;
    }

    boolean numbered() {
        return points.length > 0;
    }

    /** Whether any value may be worth no points. */
    boolean gaps() {
        return gaps;
    }

    boolean asksRunning() {
        return running != NOT_RUNNING;
    }

    boolean counts(int item) {
        if (allCount) {
            return true;
        }
        int on = column.on(item);
        return endless ? on > before && on <= window.upTo() : window.holds(on, column.until(item));
    }

    /** All bits set for items that count, none for others: {@link #counts} for loops without a branch. */
    void masks(int from, long[] mask, int size) {
        if (allCount) {
            Arrays.fill(mask, 0, size, -1);
        } else if (endless) {
            endless(from, mask, size);
        } else {
            for (int k = 0; k < size; k++) {
                mask[k] = window.holds(column.on(from + k), column.until(from + k)) ? -1 : 0;
            }
        }
    }

    private void endless(int from, long[] mask, int size) {
        long after = before;
        long upTo = window.upTo();
        for (int k = 0; k < size; k++) {
            long on = column.on(from + k);
            mask[k] = ((after - on) >> 63) & ((on - upTo - 1) >> 63);
        }
    }

    /** The points of numbered values, whatever their days. */
    void numberedPoints(int from, long[] into, int size) {
        column.translate(points, from, into, size);
    }

    long points(int item) {
        if (runs(item)) {
            return scale.points(running, 0);
        }
        return points.length > 0
                ? points[column.number(item)]
                : scale.points(column.value(item), column.standard(item));
    }

    /** The raw value, or the code for "still running" where the leaf asks for that. */
    long raw(int item) {
        return runs(item) ? running : column.value(item);
    }

    boolean runs(int item) {
        if (running == NOT_RUNNING) {
            return false;
        }
        int until = column.until(item);
        return until != FactColumn.NO_END && until >= window.upTo() && column.on(item) <= window.upTo();
    }
}
