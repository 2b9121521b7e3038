package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Coverage;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Gap;
import id.petala.engine.explain.Input;
import id.petala.engine.explain.Pick;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points from a fact. A value inside the window counts; where there is none, "none" counts only if the list is declared
 * complete up to the day asked; else the leaf is missing.
 */
abstract sealed class LeafStep extends Step permits LatestLeaf, ExtremeLeaf, SumLeaf, MeanLeaf {

    final PointScale scale;
    private final LeafRule rule;
    private final Fact fact;
    private final DayWindow window;
    private final int today;
    private final int running;
    private final @Nullable Long none;

    LeafStep(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, int running) {
        super(index, criterion, Points.ONE, rule.asked().possible());
        this.rule = rule;
        this.fact = fact;
        this.window = DayWindow.of(rule.window(), rule.asOf());
        this.scale = scale;
        this.today = (int) rule.asOf().toEpochDay();
        this.running = running;
        this.none = none(rule, scale);
    }

    /**
     * The step of a leaf.
     *
     * @param running the code that a value still running on the day counts as, or null
     */
    static LeafStep of(
            int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, @Nullable String running) {
        int code = running == null ? -1 : fact.indexOf(running);
        return switch (rule.pick()) {
            case LATEST -> new LatestLeaf(index, criterion, rule, fact, scale, code);
            case BEST, WORST -> new ExtremeLeaf(index, criterion, rule, fact, scale, code);
            case SUM -> new SumLeaf(index, criterion, rule, fact, scale, code);
            case MEAN -> new MeanLeaf(index, criterion, rule, fact, scale, code);
        };
    }

    private static @Nullable Long none(LeafRule rule, PointScale scale) {
        if (rule.pick() == Pick.SUM) {
            return scale.points(0, 0);
        }
        Rational none = rule.points().none();
        return none == null ? null : PointScale.millionths(none);
    }

    final Fact fact() {
        return fact;
    }

    final LeafRule rule() {
        return rule;
    }

    /** The code a value still running counts as, negative when the leaf doesn't ask. */
    final int running() {
        return running;
    }

    /** The column as this leaf reads it. */
    final LeafColumn read(FactColumn column) {
        return new LeafColumn(column, window, scale, running);
    }

    /** Scores all rows, exceptional ones too. */
    abstract void score(Batch batch, LeafColumn column);

    /** What the leaf took in for a row where it counted facts. */
    String takenText(Batch batch, LeafColumn column, int row) {
        int item = batch.chosen[index][row];
        return text(column.column().input(column.raw(item), column.column().standard(item)));
    }

    /** Whether all values that count were counted, not one picked. */
    boolean countsAll() {
        return false;
    }

    @Override
    final void run(Batch batch) {
        LeafColumn column = batch.leaf(index);
        if (column == null) {
            Arrays.fill(batch.state[index], 0, batch.size, Batch.MISSING);
            Arrays.fill(batch.value[index], 0, batch.size, 0);
            Arrays.fill(batch.chosen[index], 0, batch.size, Batch.NOTHING);
            return;
        }
        score(batch, column);
        if (column.column().hasExceptions()) {
            except(batch, column.column());
        }
    }

    private void except(Batch batch, FactColumn column) {
        for (int i = 0; i < batch.size; i++) {
            if (column.rejected(batch.first + i)) {
                batch.missing(index, i);
            } else if (column.notApplicable(batch.first + i)) {
                batch.without(index, i, Batch.NOT_APPLICABLE);
            }
        }
    }

    /** Sets a row for which an item was found. */
    final void settle(Batch batch, int i, long points, int item) {
        if (points == PointScale.NO_POINTS) {
            batch.missing(index, i);
            batch.chosen[index][i] = item;
        } else {
            batch.known(index, i, points, item);
        }
    }

    /** The points for "none", 0 where the scale knows no such case. */
    final long pointsOfNone() {
        return none == null ? 0 : none;
    }

    /** Whether "none" counts for every subject without a value. */
    final boolean noneCounts(LeafColumn column) {
        return none != null && column.column().allCompleteUntil() >= today;
    }

    /** Settles the rows where nothing counts, which hold the points of "none" as if it were declared. */
    final void doubtNone(Batch batch, LeafColumn column) {
        if (!noneCounts(column)) {
            settleNone(batch, column);
        }
    }

    /** Settles the rows where nothing counts, marked as if "none" were declared. */
    final void settleNone(Batch batch, LeafColumn column) {
        boolean counts = noneCounts(column);
        int[] chosen = batch.chosen[index];
        long[] value = batch.value[index];
        for (int i = 0; i < batch.size; i++) {
            if (chosen[i] == Batch.DECLARED_NONE) {
                if (counts) {
                    value[i] = pointsOfNone();
                } else {
                    nothing(batch, column, i);
                }
            }
        }
    }

    /** Corrects the rows whose picked value is worth no points. */
    final void doubtPoints(Batch batch) {
        for (int i = 0; i < batch.size; i++) {
            if (batch.value[index][i] == PointScale.NO_POINTS) {
                settle(batch, i, PointScale.NO_POINTS, batch.chosen[index][i]);
            }
        }
    }

    /** Sets a row for which nothing counts. */
    final void nothing(Batch batch, LeafColumn column, int i) {
        if (none != null && column.column().completeUntil(batch.first + i) >= today) {
            batch.known(index, i, none, Batch.DECLARED_NONE);
        } else {
            batch.missing(index, i);
        }
    }

    /**
     * What the leaf took in, as a facts file would say it: a code, a number, {@code poin:NN} where several values were
     * averaged, {@link Batch#NONE}, {@link Batch#DOES_NOT_APPLY}; the empty text while missing.
     */
    final String taken(Batch batch, int row) {
        if (batch.state[index][row] != Batch.KNOWN) {
            return batch.state[index][row] == Batch.MISSING ? "" : Batch.DOES_NOT_APPLY;
        }
        int choice = batch.chosen[index][row];
        LeafColumn column = batch.leaf(index);
        if (choice == Batch.DECLARED_NONE) {
            return Batch.NONE;
        }
        if (choice == Batch.GIVEN || column == null) {
            return Batch.POINTS + Points.toDecimal(batch.value[index][row]).toPlainString();
        }
        return takenText(batch, column, row);
    }

    private static String text(Input input) {
        return switch (input) {
            case Input.Code code -> code.code();
            case Input.Measure measure -> measure.value().toPlainString();
            case Input.AgainstStandard ratio ->
                ratio.value().toPlainString() + "/" + ratio.standard().toPlainString();
        };
    }

    @Override
    final Because because(Batch batch, int row) {
        LeafColumn column = batch.leaf(index);
        int subject = batch.first + row;
        byte state = batch.state[index][row];
        if (state == Batch.NOT_APPLICABLE) {
            return new Because.SaidNotApplicable(rule.asked());
        }
        if (column == null) {
            return new Because.Lacking(rule, fact.covered() ? Gap.NOT_COVERED : Gap.NO_VALUE, List.of());
        }
        int choice = batch.chosen[index][row];
        if (state == Batch.MISSING) {
            return lacking(column.column(), subject, choice);
        }
        if (choice == Batch.DECLARED_NONE) {
            return declaredNone(column.column(), subject);
        }
        return new Because.Scored(rule, countsAll() ? counted(column, subject) : List.of(evidence(column, choice)));
    }

    private Because declaredNone(FactColumn column, int subject) {
        return new Because.DeclaredNone(
                rule, column.coverage(subject), LocalDate.ofEpochDay(column.completeUntil(subject)));
    }

    private Because lacking(FactColumn column, int subject, int choice) {
        Gap gap = gap(column, subject, choice);
        List<Evidence> seen = all(column, subject);
        return gap == Gap.COVERAGE_ENDED
                ? Because.Lacking.ended(rule, seen, coverage(column, subject))
                : new Because.Lacking(rule, gap, seen);
    }

    private static Coverage coverage(FactColumn column, int subject) {
        return new Coverage(column.coverage(subject), LocalDate.ofEpochDay(column.completeUntil(subject)));
    }

    private Gap gap(FactColumn column, int subject, int choice) {
        if (column.rejected(subject)) {
            return Gap.REJECTED;
        }
        if (choice >= 0) {
            return rule.pick() == Pick.SUM ? Gap.TOO_LARGE : Gap.NO_POINTS;
        }
        boolean empty = column.first(subject) == column.end(subject);
        if (fact.covered() && column.completeUntil(subject) < today) {
            return column.completeUntil(subject) == FactColumn.NOT_COVERED ? Gap.NOT_COVERED : Gap.COVERAGE_ENDED;
        }
        return empty ? Gap.NO_VALUE : Gap.OUTSIDE_WINDOW;
    }

    private static List<Evidence> all(FactColumn column, int subject) {
        List<Evidence> all = new ArrayList<>();
        for (int item = column.first(subject); item < column.end(subject); item++) {
            all.add(column.evidence(item));
        }
        return all;
    }

    private static List<Evidence> counted(LeafColumn column, int subject) {
        int end = column.end(subject);
        List<Evidence> counted = new ArrayList<>(end - column.first(subject));
        for (int item = column.first(subject); item < end; item++) {
            if (column.counts(item)) {
                counted.add(evidence(column, item));
            }
        }
        return counted;
    }

    private static Evidence evidence(LeafColumn column, int item) {
        Evidence evidence = column.column().evidence(item);
        if (!column.runs(item)) {
            return evidence;
        }
        return new Evidence(
                column.column().code((int) column.raw(item)),
                evidence.on(),
                evidence.until(),
                evidence.source(),
                evidence.row());
    }
}
