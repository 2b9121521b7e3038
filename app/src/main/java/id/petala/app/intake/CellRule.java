package id.petala.app.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a cell of ours comes from cells of a foreign table.
 *
 * @param from the foreign headings, whose texts are put together with a blank between; none where {@code empty} is the
 *     text of all rows
 * @param empty what stands for empty cells
 * @param others what becomes of a text that hasn't the form
 * @param blank what becomes of the row where nothing comes of the rule
 */
record CellRule(List<String> from, CellForm form, String empty, Others others, Blank blank) {

    /** What becomes of a text that hasn't the form. */
    enum Others {
        /** It is handed on, to be judged. */
        JUDGE,
        /** It counts for nothing. */
        IGNORE
    }

    /** What becomes of the row where a cell is empty. */
    enum Blank {
        /** It stays, if any other cell tells something. */
        KEEP_ROW,
        /** There is no such row. */
        SKIP_ROW
    }

    CellRule {
        from = List.copyOf(from);
    }

    /** The rule of a cell that is the same in all rows. */
    static CellRule constant(String text) {
        return new CellRule(List.of(), new CellForm.Text(), text, Others.JUDGE, Blank.KEEP_ROW);
    }

    /** The rule of a cell that comes from one of theirs. */
    static CellRule of(String heading, CellForm form) {
        return new CellRule(List.of(heading), form, "", Others.JUDGE, Blank.KEEP_ROW);
    }

    /** The same rule, of a cell without which there is no row. */
    CellRule deciding() {
        return new CellRule(from, form, empty, others, Blank.SKIP_ROW);
    }

    /** The same rule with a text for empty cells. */
    CellRule orElse(String text) {
        return new CellRule(from, form, text, others, blank);
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
