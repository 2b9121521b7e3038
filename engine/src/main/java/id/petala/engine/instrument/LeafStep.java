package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Gap;
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
final class LeafStep extends Step {

    private static final int NOT_RUNNING = -1;

    private final LeafRule rule;
    private final Fact fact;
    private final DayWindow window;
    private final PointScale scale;
    private final int today;
    private final int running;
    private final @Nullable Long none;

    LeafStep(int index, Criterion criterion, LeafRule rule, Fact fact, PointScale scale, @Nullable String running) {
        super(index, criterion, Points.ONE, rule.asked().possible());
        this.rule = rule;
        this.fact = fact;
        this.window = DayWindow.of(rule.window(), rule.asOf());
        this.scale = scale;
        this.today = (int) rule.asOf().toEpochDay();
        this.running = running == null ? NOT_RUNNING : fact.indexOf(running);
        this.none = none(rule, scale);
    }

    private static @Nullable Long none(LeafRule rule, PointScale scale) {
        if (rule.pick() == Pick.SUM) {
            return scale.points(0, 0);
        }
        Rational none = rule.points().none();
        return none == null ? null : PointScale.millionths(none);
    }

    Fact fact() {
        return fact;
    }

    LeafRule rule() {
        return rule;
    }

    @Override
    void run(Batch batch) {
        FactColumn column = batch.column(index);
        if (column == null) {
            Arrays.fill(batch.state[index], 0, batch.size, Batch.MISSING);
            Arrays.fill(batch.value[index], 0, batch.size, 0);
            Arrays.fill(batch.chosen[index], 0, batch.size, Batch.NOTHING);
            return;
        }
        boolean exceptions = column.hasExceptions();
        for (int i = 0; i < batch.size; i++) {
            if (!exceptions || !exceptional(batch, column, i)) {
                score(batch, column, i);
            }
        }
    }

    private boolean exceptional(Batch batch, FactColumn column, int i) {
        int subject = batch.first + i;
        if (column.rejected(subject)) {
            batch.missing(index, i);
            return true;
        }
        if (column.notApplicable(subject)) {
            batch.without(index, i, Batch.NOT_APPLICABLE);
            return true;
        }
        return false;
    }

    private void score(Batch batch, FactColumn column, int i) {
        int from = column.first(batch.first + i);
        int to = column.end(batch.first + i);
        int item = switch (rule.pick()) {
            case LATEST -> latest(column, from, to);
            case BEST -> extreme(column, from, to, true);
            case WORST -> extreme(column, from, to, false);
            case SUM, MEAN -> latest(column, from, to);
        };
        if (item < 0) {
            nothing(batch, column, i);
            return;
        }
        long points = switch (rule.pick()) {
            case LATEST, BEST, WORST -> points(column, item);
            case SUM -> scale.points(sum(column, from, to), 0);
            case MEAN -> mean(column, from, to);
        };
        if (points == PointScale.NO_POINTS) {
            batch.missing(index, i);
            batch.chosen[index][i] = item;
        } else {
            batch.known(index, i, points, item);
        }
    }

    private int latest(FactColumn column, int from, int to) {
        for (int item = to - 1; item >= from; item--) {
            if (window.holds(column.on(item), column.until(item))) {
                return item;
            }
        }
        return Batch.NOTHING;
    }

    private int extreme(FactColumn column, int from, int to, boolean best) {
        int found = Batch.NOTHING;
        long points = 0;
        for (int item = to - 1; item >= from; item--) {
            if (window.holds(column.on(item), column.until(item))) {
                long candidate = points(column, item);
                if (found < 0 || (best ? candidate > points : candidate < points)) {
                    found = item;
                    points = candidate;
                }
            }
        }
        return found;
    }

    private long points(FactColumn column, int item) {
        return scale.points(raw(column, item), column.standard(item));
    }

    private long raw(FactColumn column, int item) {
        return runs(column, item) ? running : column.value(item);
    }

    private boolean runs(FactColumn column, int item) {
        int until = column.until(item);
        return running != NOT_RUNNING && until != FactColumn.NO_END && until >= today && column.on(item) <= today;
    }

    private long sum(FactColumn column, int from, int to) {
        long sum = 0;
        for (int item = from; item < to; item++) {
            if (window.holds(column.on(item), column.until(item))) {
                sum = Math.addExact(sum, column.value(item));
            }
        }
        return sum;
    }

    /**
     * Ratios are added exactly and divided once; other points are whole millionths already. One code without points
     * leaves the mean without points.
     */
    private long mean(FactColumn column, int from, int to) {
        Rational total = Rational.ZERO;
        int count = 0;
        for (int item = from; item < to; item++) {
            if (window.holds(column.on(item), column.until(item))) {
                if (points(column, item) == PointScale.NO_POINTS) {
                    return PointScale.NO_POINTS;
                }
                total = total.plus(exact(column, item));
                count++;
            }
        }
        return PointScale.millionths(total.dividedBy(Rational.of(count)));
    }

    private Rational exact(FactColumn column, int item) {
        if (scale instanceof PointScale.Ratio ratio) {
            long value = Math.min(column.value(item), column.standard(item));
            return Rational.of(value, column.standard(item)).times(Rational.of(ratio.times(), ratio.per()));
        }
        return Rational.of(points(column, item), Points.ONE);
    }

    private void nothing(Batch batch, FactColumn column, int i) {
        if (none != null && column.completeUntil(batch.first + i) >= today) {
            batch.known(index, i, none, Batch.DECLARED_NONE);
        } else {
            batch.missing(index, i);
        }
    }

    @Override
    Because because(Batch batch, int row) {
        FactColumn column = batch.column(index);
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
            return new Because.Lacking(rule, gap(column, subject, choice), all(column, subject));
        }
        if (choice == Batch.DECLARED_NONE) {
            return new Because.DeclaredNone(
                    rule, column.coverage(subject), LocalDate.ofEpochDay(column.completeUntil(subject)));
        }
        boolean one = rule.pick() != Pick.SUM && rule.pick() != Pick.MEAN;
        return new Because.Scored(rule, one ? List.of(evidence(column, choice)) : counted(column, subject));
    }

    private Gap gap(FactColumn column, int subject, int choice) {
        if (column.rejected(subject)) {
            return Gap.REJECTED;
        }
        if (choice >= 0) {
            return Gap.NO_POINTS;
        }
        boolean empty = column.first(subject) == column.end(subject);
        if (fact.covered() && column.completeUntil(subject) < today) {
            return Gap.NOT_COVERED;
        }
        return empty ? Gap.NO_VALUE : Gap.OUTSIDE_WINDOW;
    }

    private List<Evidence> all(FactColumn column, int subject) {
        List<Evidence> all = new ArrayList<>();
        for (int item = column.first(subject); item < column.end(subject); item++) {
            all.add(column.evidence(item));
        }
        return all;
    }

    private List<Evidence> counted(FactColumn column, int subject) {
        List<Evidence> counted = new ArrayList<>();
        for (int item = column.first(subject); item < column.end(subject); item++) {
            if (window.holds(column.on(item), column.until(item))) {
                counted.add(evidence(column, item));
            }
        }
        return counted;
    }

    private Evidence evidence(FactColumn column, int item) {
        Evidence evidence = column.evidence(item);
        if (!runs(column, item)) {
            return evidence;
        }
        return new Evidence(column.code(running), evidence.on(), evidence.until(), evidence.source(), evidence.row());
    }
}
