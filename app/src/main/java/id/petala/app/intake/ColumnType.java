package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cells of a column hold. */
public sealed interface ColumnType {

    /** An employee number. */
    record NipNumber() implements ColumnType {}

    /**
     * Free text.
     *
     * @param longest characters at most
     * @param kept whether it is kept after the checks
     */
    record Text(int longest, boolean kept) implements ColumnType {}

    /** One of the codes of a fact, or another spelling of it. */
    record FactCode(String fact) implements ColumnType {}

    /**
     * One of a closed list of codes.
     *
     * @param empty the code that an empty cell stands for, null for none
     */
    record Choice(List<Option> options, @Nullable String empty) implements ColumnType {
        public Choice {
            options = List.copyOf(options);
        }

        Choice(List<Option> options) {
            this(options, null);
        }

        /** The same list, where an empty cell stands for a code. */
        Choice standingFor(String code) {
            return new Choice(options, code);
        }

        /** The place of the code that an empty cell stands for, -1 for none. */
        int emptyPlace() {
            return options.stream().map(Option::code).toList().indexOf(empty);
        }
    }

    /**
     * A code of a closed list and its name.
     *
     * @param others other spellings
     */
    record Option(String code, Label label, List<String> others) {
        public Option {
            others = List.copyOf(others);
        }

        Option(String code, Label label) {
            this(code, label, List.of());
        }
    }

    /**
     * A plain decimal, at most six decimals.
     *
     * @param fact the fact whose range holds, null when the column's own range does
     * @param min smallest, in whole units, without a fact
     * @param max largest, in whole units, without a fact
     */
    record Decimal(@Nullable String fact, int min, int max) implements ColumnType {}

    /** A whole number. */
    record Whole(int min, int max) implements ColumnType {}

    /** A day, {@code 2026-06-30}. */
    record Day() implements ColumnType {}
}
