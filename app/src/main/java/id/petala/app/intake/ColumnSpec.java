package id.petala.app.intake;

import id.petala.engine.rule.Label;

/**
 * A column of a table of the data package.
 *
 * @param name heading, snake case
 * @param required whether the heading must be there and every cell filled
 * @param bad what becomes of a row whose cell can't be read
 */
public record ColumnSpec(String name, Label label, ColumnType type, boolean required, Bad bad) {

    /** What becomes of a row with a bad cell. */
    public enum Bad {
        /** The row is rejected: without the cell it would say something else. */
        ROW,
        /** The cell is emptied, the rest of the row stays. */
        CELL
    }

    /** A column that must be filled. */
    static ColumnSpec required(String name, ColumnType type, String id, String en) {
        return new ColumnSpec(name, new Label(id, en), type, true, Bad.ROW);
    }

    /** A column that may be left empty, and is emptied when it can't be read. */
    static ColumnSpec optional(String name, ColumnType type, String id, String en) {
        return new ColumnSpec(name, new Label(id, en), type, false, Bad.CELL);
    }

    /** A column where an empty cell says something of its own, so that a bad cell must not become an empty one. */
    static ColumnSpec meaningful(String name, ColumnType type, String id, String en) {
        return new ColumnSpec(name, new Label(id, en), type, false, Bad.ROW);
    }

    /** The fact whose value the column holds, the empty text when there is none. */
    String fact() {
        return switch (type) {
            case ColumnType.FactCode code -> code.fact();
            case ColumnType.Decimal number -> number.fact() == null ? "" : number.fact();
            default -> "";
        };
    }
}
