package id.petala.engine.fact;

import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Input;
import id.petala.engine.number.Points;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All values of one fact, subject after subject; those of one subject are ordered by day, then value, so that the order
 * of input rows changes nothing. What repeats is kept once.
 */
public final class FactColumn {

    /** Stands for "no end known" in {@link #until}. */
    public static final int NO_END = Integer.MAX_VALUE;

    /** Stands for "nobody declared this complete" in {@link #completeUntil}. */
    public static final int NOT_COVERED = Integer.MIN_VALUE;

    private final Fact fact;
    private final String[] sources;
    private final Spans spans;
    private final RawValues raw;
    private final Input[] inputs;
    private final Cells on;
    private final Cells until;
    private final Cells source;
    private final Cells row;
    private final @Nullable Coverage coverage;
    private final BitSet rejected;
    private final BitSet notApplicable;
    private final int firstDay;
    private final int lastDay;
    private final int firstEnd;
    private final int allCompleteUntil;

    FactColumn(
            Fact fact,
            String[] sources,
            Spans spans,
            Items items,
            @Nullable Coverage coverage,
            BitSet rejected,
            BitSet notApplicable) {
        this.fact = fact;
        this.sources = sources;
        this.spans = spans;
        this.raw = items.raw();
        this.inputs = inputs();
        this.on = items.on();
        this.until = items.until();
        this.source = items.source();
        this.row = items.row();
        this.coverage = coverage;
        this.rejected = rejected;
        this.notApplicable = notApplicable;
        this.firstDay = on.min(Integer.MAX_VALUE);
        this.lastDay = on.max(Integer.MIN_VALUE);
        this.firstEnd = until.min(NO_END);
        this.allCompleteUntil =
                coverage == null ? NOT_COVERED : coverage.until().min(NOT_COVERED);
    }

    private Input[] inputs() {
        Input[] made = new Input[raw.numbered() ? raw.distinct() : 0];
        for (int number = 0; number < made.length; number++) {
            made[number] = input(raw.valueAt(number), raw.standardAt(number));
        }
        return made;
    }

    /** What is known about each item. */
    record Items(RawValues raw, Cells on, Cells until, Cells source, Cells row) {
        Items range(int from, int to) {
            return new Items(
                    raw.range(from, to),
                    on.range(from, to),
                    until.range(from, to),
                    source.range(from, to),
                    row.range(from, to));
        }
    }

    /** Until when each subject's list is declared complete and by whom. */
    record Coverage(Cells until, Cells source) {
        Coverage only(int subject) {
            return new Coverage(until.range(subject, subject + 1), source.range(subject, subject + 1));
        }
    }

    /** The same column for one subject only. */
    FactColumn only(int subject) {
        int from = first(subject);
        int to = end(subject);
        Items items = new Items(raw, on, until, source, row).range(from, to);
        return new FactColumn(
                fact,
                sources,
                Spans.each(to - from),
                items,
                coverage == null ? null : coverage.only(subject),
                rejected.get(subject, subject + 1),
                notApplicable.get(subject, subject + 1));
    }

    public Fact fact() {
        return fact;
    }

    public int first(int subject) {
        return spans.first(subject);
    }

    public int end(int subject) {
        return spans.end(subject);
    }

    /** Whether each subject has equally many values, {@link #most}. */
    public boolean even() {
        return spans.even();
    }

    /** How many values the subject with the most has. */
    public int most() {
        return spans.most();
    }

    /**
     * How many values are distinct, where they are few enough to be numbered; else 0. A number stands for a value
     * together with its standard.
     */
    public int distinct() {
        return raw.numbered() ? raw.distinct() : 0;
    }

    /** The number of an item's value, from 0; only where values are numbered. */
    public int number(int item) {
        return raw.place(item);
    }

    /** Copies, for the {@code size} items from {@code from} on, what a table says of the number of each. */
    public void translate(long[] table, int from, long[] into, int size) {
        raw.translate(table, from, into, size);
    }

    /** Adds up, for {@code size} subjects of an even column, what a table says of the numbers of their values. */
    public void totals(long[] table, int subject, long[] into, int size) {
        int each = most();
        Arrays.fill(into, 0, size, 0);
        for (int nth = 0; nth < each; nth++) {
            raw.add(table, subject * each + nth, each, into, size);
        }
    }

    /** Copies the raw values of the {@code size} items from {@code from} on. */
    public void values(int from, long[] into, int size) {
        raw.copy(from, into, size);
    }

    /** The raw value with a number. */
    public long numberedValue(int number) {
        return raw.valueAt(number);
    }

    /** The standard of the ratio with a number. */
    public long numberedStandard(int number) {
        return raw.standardAt(number);
    }

    /** The first epoch day from which any value holds. */
    public int firstDay() {
        return firstDay;
    }

    /** The last epoch day from which any value holds. */
    public int lastDay() {
        return lastDay;
    }

    /** The first epoch day on which any value ends, or {@link #NO_END}. */
    public int firstEnd() {
        return firstEnd;
    }

    /** The raw value: place of a code, millionths, or epoch day. */
    public long value(int item) {
        return raw.value(item);
    }

    public long standard(int item) {
        return raw.standard(item);
    }

    /** Epoch day from which the value holds. */
    public int on(int item) {
        return on.at(item);
    }

    /** Last epoch day of the value, or {@link #NO_END}. */
    public int until(int item) {
        return until.at(item);
    }

    /** Whether a row of this subject was rejected, so that nothing can be concluded from the others. */
    public boolean rejected(int subject) {
        return rejected.get(subject);
    }

    public boolean notApplicable(int subject) {
        return notApplicable.get(subject);
    }

    /** Whether anything at all is known about this subject: a value, a rejected row, a statement. */
    boolean says(int subject) {
        return end(subject) > first(subject)
                || completeUntil(subject) != NOT_COVERED
                || rejected(subject)
                || notApplicable(subject);
    }

    /** Whether any subject has a rejected row or a criterion that doesn't apply. */
    public boolean hasExceptions() {
        return !rejected.isEmpty() || !notApplicable.isEmpty();
    }

    /** The last epoch day up to which the subject's list is declared complete, or {@link #NOT_COVERED}. */
    public int completeUntil(int subject) {
        return coverage == null ? NOT_COVERED : coverage.until().at(subject);
    }

    /** The last epoch day up to which every subject's list is declared complete, or {@link #NOT_COVERED}. */
    public int allCompleteUntil() {
        return allCompleteUntil;
    }

    /** Who declared the subject's list complete. */
    public String coverage(int subject) {
        return sources[Objects.requireNonNull(coverage).source().at(subject)];
    }

    /** The value as an explanation shows it. */
    public Evidence evidence(int item) {
        LocalDate end = until(item) == NO_END ? null : Days.of(until(item));
        return new Evidence(input(item), Days.of(on(item)), end, sources[source.at(item)], row.at(item));
    }

    public Input input(int item) {
        return inputs.length > 0 ? inputs[number(item)] : input(value(item), standard(item));
    }

    /** A raw value of this fact as an explanation shows it. */
    public Input input(long value, long against) {
        return switch (fact.type()) {
            case CODE -> code((int) value);
            case NUMBER -> new Input.Measure(Points.toDecimal(value));
            case RATIO -> new Input.AgainstStandard(Points.toDecimal(value), Points.toDecimal(against));
            case DATE -> {
                String day = LocalDate.ofEpochDay(value).toString();
                yield new Input.Code(day, Label.same(day));
            }
        };
    }

    /** A code by its place in the list. */
    public Input.Code code(int index) {
        FactCode code = fact.codes().get(index);
        return new Input.Code(code.code(), code.label());
    }
}
