package id.petala.app.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a cell of ours comes from cells of a foreign table.
 *
 * @param from the foreign headings, whose texts are put together with a blank between; none where {@code empty} is the
 *     text of all rows
 * @param empty what stands for empty cells
 * @param ignoresOthers whether a text that hasn't the form counts for nothing; else it is handed on, to be judged
 */
record CellRule(List<String> from, CellForm form, String empty, boolean ignoresOthers) {

    CellRule {
        from = List.copyOf(from);
    }

    /** The rule of a cell that is the same in all rows. */
    static CellRule constant(String text) {
        return new CellRule(List.of(), new CellForm.Text(), text, false);
    }

    /** Our text for theirs; null where theirs does not have the form. */
    @Nullable
    String ours(String theirs) {
        return theirs.isEmpty() ? empty : form.ours(theirs);
    }

    /** A text without blanks around it and without the apostrophe by which spreadsheets keep a number as text. */
    static String plain(String theirs) {
        String text = theirs.strip();
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }
}
