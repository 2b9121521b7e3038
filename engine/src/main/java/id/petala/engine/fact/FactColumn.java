package id.petala.engine.fact;

import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Input;
import id.petala.engine.number.Points;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * All values of one fact, subject after subject. The values of subject {@code i} stand at {@code offset[i]} up to
 * {@code offset[i + 1]}, ordered by day, then value, so that the order of input rows changes nothing.
 */
public final class FactColumn {

    /** Stands for "no end known" in {@link #until}. */
    public static final int NO_END = Integer.MAX_VALUE;

    /** Stands for "nobody declared this complete" in {@link #completeUntil}. */
    public static final int NOT_COVERED = Integer.MIN_VALUE;

    private final Fact fact;
    private final String[] sources;
    final int[] offset;
    final long[] value;
    final long[] standard;
    final int[] on;
    final int[] until;
    final int[] source;
    final int[] row;
    private final int[] completeUntil;
    private final int[] coverage;
    private final BitSet rejected;
    private final BitSet notApplicable;

    FactColumn(
            Fact fact,
            String[] sources,
            int[] offset,
            Items items,
            Coverage coverage,
            BitSet rejected,
            BitSet notApplicable) {
        this.fact = fact;
        this.sources = sources;
        this.offset = offset;
        this.value = items.value();
        this.standard = items.standard();
        this.on = items.on();
        this.until = items.until();
        this.source = items.source();
        this.row = items.row();
        this.completeUntil = coverage.until();
        this.coverage = coverage.source();
        this.rejected = rejected;
        this.notApplicable = notApplicable;
    }

    /** The parallel arrays of the values. {@code standard} is empty unless the fact is a ratio. */
    @SuppressWarnings("ArrayRecordComponent") // package-private carriers, never compared
    record Items(long[] value, long[] standard, int[] on, int[] until, int[] source, int[] row) {}

    /** Until when each subject's list is declared complete and by whom; empty arrays when nobody declared anything. */
    @SuppressWarnings("ArrayRecordComponent")
    record Coverage(int[] until, int[] source) {}

    /** The same column for one subject only. */
    FactColumn only(int subject) {
        int from = first(subject);
        int to = end(subject);
        Items items = new Items(
                Arrays.copyOfRange(value, from, to),
                standard.length == 0 ? standard : Arrays.copyOfRange(standard, from, to),
                Arrays.copyOfRange(on, from, to),
                Arrays.copyOfRange(until, from, to),
                Arrays.copyOfRange(source, from, to),
                Arrays.copyOfRange(row, from, to));
        Coverage declared = completeUntil.length == 0
                ? new Coverage(completeUntil, coverage)
                : new Coverage(new int[] {completeUntil[subject]}, new int[] {coverage[subject]});
        return new FactColumn(
                fact, sources, new int[] {0, to - from}, items, declared, rejected.get(subject, subject + 1),
                notApplicable.get(subject, subject + 1));
    }

    public Fact fact() {
        return fact;
    }

    public int first(int subject) {
        return offset[subject];
    }

    public int end(int subject) {
        return offset[subject + 1];
    }

    /** The raw value: place of a code, millionths, or epoch day. */
    public long value(int item) {
        return value[item];
    }

    public long standard(int item) {
        return standard.length == 0 ? 0 : standard[item];
    }

    /** Epoch day from which the value holds. */
    public int on(int item) {
        return on[item];
    }

    /** Last epoch day of the value, or {@link #NO_END}. */
    public int until(int item) {
        return until[item];
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
        return completeUntil.length == 0 ? NOT_COVERED : completeUntil[subject];
    }

    /** Who declared the subject's list complete. */
    public String coverage(int subject) {
        return sources[coverage[subject]];
    }

    /** The value as an explanation shows it. */
    public Evidence evidence(int item) {
        LocalDate end = until[item] == NO_END ? null : LocalDate.ofEpochDay(until[item]);
        return new Evidence(input(item), LocalDate.ofEpochDay(on[item]), end, sources[source[item]], row[item]);
    }

    public Input input(int item) {
        return input(value[item], standard(item));
    }

    /** A raw value of this fact as an explanation shows it. */
    public Input input(long raw, long against) {
        return switch (fact.type()) {
            case CODE -> code((int) raw);
            case NUMBER -> new Input.Measure(Points.toDecimal(raw));
            case RATIO -> new Input.AgainstStandard(Points.toDecimal(raw), Points.toDecimal(against));
            case DATE -> {
                String day = LocalDate.ofEpochDay(raw).toString();
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
