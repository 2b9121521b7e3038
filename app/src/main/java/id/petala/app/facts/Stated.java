package id.petala.app.facts;

import id.petala.engine.fact.FactValue;
import id.petala.engine.instrument.Node;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a facts file, understood.
 *
 * @param node the node its criterion names
 */
record Stated(
        FactRow row,
        Node node,
        Kind kind,
        LocalDate on,
        @Nullable LocalDate until) {

    /** What the value says. */
    sealed interface Kind {
        /** A raw fact. */
        record Fact(FactValue value) implements Kind {}

        /** Points handed in, in millionths. */
        record Points(long points) implements Kind {}

        /** Declared none. */
        record None() implements Kind {}

        /** The criterion doesn't apply. */
        record NotApplicable() implements Kind {}
    }

    boolean isPoints() {
        return kind instanceof Kind.Points;
    }

    int line() {
        return row.line();
    }

    /** What it says, whichever criterion and source it names. */
    record Said(Kind kind, LocalDate on, @Nullable LocalDate until) {}

    Said said() {
        return new Said(kind, on, until);
    }
}
