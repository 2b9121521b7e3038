package id.petala.engine.instrument;

import id.petala.engine.fact.FactColumn;

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
    private final long[] points;
    private final boolean gaps;

    LeafColumn(FactColumn column, DayWindow window, PointScale scale, int running) {
        this.column = column;
        this.window = window;
        this.scale = scale;
        this.running = running;
        this.allCount = window.holdsAll(column);
        this.points = points();
        this.gaps = gaps();
    }

    private long[] points() {
        int distinct = column.distinct();
        long[] worth = distinct == 0 ? NONE : new long[distinct];
        for (int number = 0; number < distinct; number++) {
            worth[number] = scale.points(column.numberedValue(number), column.numberedStandard(number));
        }
        return worth;
    }

    private boolean gaps() {
        boolean found = points.length == 0;
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

    /** Whether every value counts and each subject has exactly one, numbered and worth points. */
    boolean simple() {
        return allCount && column.single() && !gaps && running == NOT_RUNNING;
    }

    /** Whether every value of the column lies in the window. */
    boolean allCount() {
        return allCount;
    }

    boolean counts(int item) {
        return allCount || window.holds(column.on(item), column.until(item));
    }

    /** The points of a numbered value, whatever its days. */
    long numberedPoints(int item) {
        return points[column.number(item)];
    }

    long points(int item) {
        if (running != NOT_RUNNING && runs(item)) {
            return scale.points(running, 0);
        }
        return points.length > 0 ? numberedPoints(item) : scale.points(column.value(item), column.standard(item));
    }

    /** The raw value, or the code for "still running" where the leaf asks for that. */
    long raw(int item) {
        return runs(item) ? running : column.value(item);
    }

    boolean runs(int item) {
        int until = column.until(item);
        return running != NOT_RUNNING
                && until != FactColumn.NO_END
                && until >= window.upTo()
                && column.on(item) <= window.upTo();
    }
}
