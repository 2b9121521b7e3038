package id.petala.engine.fact;

import java.util.Arrays;

/** One whole number for each place of a column; kept once where it is the same everywhere. */
final class Cells {

    private final int[] cells;

    private Cells(int[] cells) {
        this.cells = cells;
    }

    static Cells of(int[] cells) {
        for (int cell : cells) {
            if (cell != cells[0]) {
                return new Cells(cells);
            }
        }
        return new Cells(Arrays.copyOf(cells, Math.min(1, cells.length)));
    }

    static Cells all(int cell) {
        return new Cells(new int[] {cell});
    }

    int at(int place) {
        return cells.length == 1 ? cells[0] : cells[place];
    }

    Cells range(int from, int to) {
        return cells.length == 1 ? this : of(Arrays.copyOfRange(cells, from, to));
    }

    /** The smallest, or {@code otherwise} when there is none. */
    int min(int otherwise) {
        return Arrays.stream(cells).min().orElse(otherwise);
    }

    /** The largest, or {@code otherwise} when there is none. */
    int max(int otherwise) {
        return Arrays.stream(cells).max().orElse(otherwise);
    }
}
