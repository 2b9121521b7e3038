package id.petala.app.cli;

import id.petala.app.facts.FactRow;
import java.time.LocalDate;

/** What stands after {@code --as-of}. */
public final class AsOf {

    private AsOf() {}

    /**
     * Reads a day in the form 2025-01-31.
     *
     * @throws WrongUse when it is none
     */
    public static LocalDate read(String text) {
        LocalDate day = FactRow.dayOrNull(text);
        if (day == null) {
            throw new WrongUse("day", text);
        }
        return day;
    }
}
