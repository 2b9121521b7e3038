package id.petala.engine.instrument;

import id.petala.engine.explain.Category;
import id.petala.engine.rule.Citation;
import id.petala.engine.rule.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table whose rows and columns are levels and whose cells are categories: the nine boxes in one numbering, or a
 * matrix of ratings. Which number stands where is data.
 *
 * @param rows levels from the lowest to the highest
 * @param columns levels from the lowest to the highest
 */
public record Scheme(
        String id,
        Label label,
        List<Category> rows,
        List<Category> columns,
        List<Cell> cells,
        Citation citation,
        boolean provisional) {

    public Scheme {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param treatment what is done with those in it, in one word for colour and mark
     * @param actions recommended actions
     */
    public record Cell(String row, String column, Category category, Treatment treatment, List<Label> actions) {
        public Cell {
            actions = List.copyOf(actions);
        }
    }

    /** Recommended treatment of a cell. */
    public enum Treatment {
        /** Develop. */
        KEMBANGKAN(new Label("kembangkan", "develop")),
        /** Keep, or place where it fits. */
        PERTAHANKAN(new Label("pertahankan / sesuaikan", "keep / adjust")),
        /** In the succession pool. */
        SUKSESI(new Label("kelompok rencana suksesi", "succession pool"));

        private final Label label;

        Treatment(Label label) {
            this.label = label;
        }

        public Label label() {
            return label;
        }
    }

    /** Cells by the codes of row and column. */
    public Map<List<String>, Category> byLevels() {
        Map<List<String>, Category> byLevels = new LinkedHashMap<>();
        cells.forEach(cell -> byLevels.put(List.of(cell.row(), cell.column()), cell.category()));
        return byLevels;
    }

    /** The distinct categories in file order. */
    public List<Category> categories() {
        return cells.stream().map(Cell::category).distinct().toList();
    }

    /** The cell with a category's code. */
    public Cell cell(String code) {
        return cells.stream()
                .filter(cell -> cell.category().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
