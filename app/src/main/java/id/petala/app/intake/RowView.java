package id.petala.app.intake;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.number.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column name, read. */
abstract class RowView {

    private final Layout layout;

    RowView(Layout layout) {
        this.layout = layout;
    }

    abstract long raw(int place);

    abstract Origin origin();

    final Layout layout() {
        return layout;
    }

    final TableSpec<?> spec() {
        return layout.spec();
    }

    private long raw(String column) {
        return raw(layout.place(column));
    }

    final boolean blank(String column) {
        return raw(column) == CellReader.EMPTY;
    }

    final @Nullable LocalDate day(String column) {
        long raw = raw(column);
        return raw == CellReader.EMPTY ? null : LocalDate.ofEpochDay(raw);
    }

    final LocalDate needDay(String column) {
        return Objects.requireNonNull(day(column), column);
    }

    /** A decimal column's number. */
    final @Nullable BigDecimal number(String column) {
        long raw = raw(column);
        return raw == CellReader.EMPTY ? null : BigDecimal.valueOf(raw, Points.PLACES);
    }

    final BigDecimal needNumber(String column) {
        return Objects.requireNonNull(number(column), column);
    }

    /** A whole column's number, {@code otherwise} when the cell is empty. */
    final int whole(String column, int otherwise) {
        long raw = raw(column);
        return raw == CellReader.EMPTY ? otherwise : (int) raw;
    }

    /** A text, or the code of a code column. */
    final @Nullable String text(String column) {
        int place = layout.place(column);
        long raw = raw(place);
        return raw == CellReader.EMPTY ? null : layout.reader(place).text(raw);
    }

    final String needText(String column) {
        return Objects.requireNonNull(text(column), column);
    }
}
