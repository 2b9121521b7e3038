package id.petala.engine.rule;

import id.petala.engine.finding.Where;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of the law from a day on, with what it rests on.
 *
 * @param from first day it holds; it holds until the next value of its parameter
 * @param value the value; null where the parameter ends on {@code from}
 * @param stated whether the file itself marks it provisional
 * @param note a remark to show beside it
 * @param where the line of the rule file
 */
public record Dated<T>(
        LocalDate from,
        @Nullable T value,
        Basis basis,
        Citation citation,
        boolean stated,
        @Nullable Label note,
        Where where) {

    /**
     * Whether the value is to be shown as provisional: an assumption, a source that was not read itself, a citation
     * without an article, or a value the file marks so.
     */
    public boolean provisional() {
        return stated
                || basis == Basis.ASSUMPTION
                || citation.source().reading() != Source.Reading.TEXT
                || !citation.precise();
    }
}
