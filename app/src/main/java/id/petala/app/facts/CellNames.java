package id.petala.app.facts;

import java.util.Set;

/** What a table calls the columns of its rows, so that a finding names the cell that people see. Shared by all rows. */
@FunctionalInterface
public interface CellNames {

    /** The long form: the columns are called as the cells are. */
    CellNames LONG = (_, cell) -> cell;

    /** The wide form: the value stands in a column of its criterion's name. */
    CellNames WIDE = (row, cell) -> Set.of("value", "criterion").contains(cell) ? row.criterion() : cell;

    /**
     * The column of a cell.
     *
     * @param cell as the long form calls it: {@code subject}, {@code criterion}, {@code value}, {@code on} and so on
     */
    String of(FactRow row, String cell);
}
