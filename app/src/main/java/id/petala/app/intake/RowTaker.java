package id.petala.app.intake;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a source one after the other, cell by cell, without an object for any of them. */
interface RowTaker {

    /**
     * A row begins.
     *
     * @param row the row as an editor or spreadsheet counts it, from 1
     */
    void begin(int row);

    /** The next cell of the row, from {@code from} to before {@code to}. */
    void cell(char[] chars, int from, int to);

    /** The hash of the row in the form it has where it stands, from a source that turns rows into another form. */
    default void foreign(long hash) {}

    /** The row ends; whether further ones are wanted. */
    boolean end();

    /** The heading of a cell of the row being read, for the place of a fault; null while it is not known. */
    @Nullable
    String column(int cell);
}
