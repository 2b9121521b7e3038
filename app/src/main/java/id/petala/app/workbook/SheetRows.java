package id.petala.app.workbook;

/** Takes the rows of a sheet one after the other, cell by cell. */
public interface SheetRows {

    /**
     * A row begins.
     *
     * @param row as the spreadsheet counts it, from 1
     */
    void begin(int row);

    /**
     * A cell of the row, from left to right; those that hold nothing may be left out.
     *
     * @param column from 0
     */
    void cell(int column, char[] chars, int from, int to);

    /**
     * The cell handed over next is what a formula came to.
     *
     * @param column from 0
     */
    default void formula(int column) {
        // what it came to counts
    }

    /** The row ends; whether further ones are wanted. */
    boolean end();
}
