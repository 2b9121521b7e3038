package id.petala.engine.finding;

import org.jspecify.annotations.Nullable;

/**
 * The place a finding points at.
 *
 * @param file the file as the person named it, without folders of the machine
 * @param row the row or line as an editor or spreadsheet counts it, from 1; 0 when the whole file is meant
 * @param column the column heading, field or parameter; null when the whole row is meant
 */
public record Where(String file, int row, @Nullable String column) {

    public static Where file(String file) {
        return new Where(file, 0, null);
    }

    public Where column(String name) {
        return new Where(file, row, name);
    }

    @Override
    public String toString() {
        return file + (row > 0 ? ":" + row : "") + (column == null ? "" : " [" + column + "]");
    }
}
