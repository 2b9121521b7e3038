package id.petala.engine.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A named value of the law over time.
 *
 * @param id the instrument and node it belongs to and its own name: {@code kepka-bkn-411-2025-a/penghargaan/weight}
 * @param values in order of {@code from}, never empty; the reader refuses overlaps and gaps
 */
public record Parameter<T>(String id, List<Dated<T>> values) {

    public Parameter {
        values = List.copyOf(values);
    }

    /**
     * The value that holds on a day.
     *
     * @throws NoValueOnDay before the first value, or after the parameter has ended
     */
    public Dated<T> asOf(LocalDate day) {
        Dated<T> found = null;
        for (Dated<T> dated : values) {
            if (!dated.from().isAfter(day)) {
                found = dated;
            }
        }
        if (found == null || found.value() == null) {
            throw new NoValueOnDay(id, day, values.getFirst().from());
        }
        return found;
    }

    /** The bare value that holds on a day. */
    public T valueOn(LocalDate day) {
        return Objects.requireNonNull(asOf(day).value());
    }
}
