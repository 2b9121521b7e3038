package id.petala.app.competency;

import java.util.List;

/** One row of the competency map. */
public record MatrixRow(HeadView head, List<CellView> cells) {
    public MatrixRow {
        cells = List.copyOf(cells);
    }
}
