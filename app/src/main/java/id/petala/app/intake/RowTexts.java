package id.petala.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows one after the other as texts: of each cell the part that counts. */
abstract class RowTexts implements RowTaker {

    private final CellSlice slice = new CellSlice();
    private final List<String> cells = new ArrayList<>();
    private int row;

    @Override
    public final void begin(int newRow) {
        row = newRow;
        cells.clear();
    }

    @Override
    public final void cell(char[] chars, int from, int to) {
        slice.of(chars, from, to);
        cells.add(slice.text(chars));
    }

    @Override
    public @Nullable String column(int cell) {
        return null;
    }

    /** The row being taken, as a spreadsheet counts it. */
    final int row() {
        return row;
    }

    /** The cells of the row being taken; another row takes their place. */
    final List<String> cells() {
        return cells;
    }

    /** Whether every cell is empty. */
    final boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
