package id.petala.app.index;

import id.petala.app.database.IndexWorksheet;
import id.petala.app.facts.FactRow;
import id.petala.engine.instrument.Instrument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The worksheet of one subject for one day, computed.
 *
 * @param rows the rows it was read from
 * @param figure the figure that counts: as verified, else as the subject judged itself
 * @param self the figure as the subject judged itself; null where that stage isn't told apart
 * @param kept who kept it through the pages; null where it is of the data package
 * @param instead the worksheet of the data package that the kept one took the place of; null where there is none
 */
public record IndexPeriod(
        Worksheet worksheet,
        List<FactRow> rows,
        IndexFigure figure,
        @Nullable IndexFigure self,
        @Nullable IndexWorksheet kept,
        @Nullable IndexPeriod instead) {

    public IndexPeriod {
        rows = List.copyOf(rows);
    }

    /** Computes a worksheet of one subject. */
    static IndexPeriod of(Worksheet worksheet, List<FactRow> rows) {
        return new IndexPeriod(
                worksheet,
                rows,
                worksheet.last().figures().getFirst(),
                worksheet.stages().size() < 2
                        ? null
                        : worksheet.stages().getFirst().figures().getFirst(),
                null,
                null);
    }

    /** The same as somebody kept it, in place of another. */
    IndexPeriod kept(IndexWorksheet by, @Nullable IndexPeriod other) {
        return new IndexPeriod(worksheet, rows, figure, self, by, other);
    }

    /**
     * The period that this one is compared with: the last of an earlier day, of the same instrument where one is.
     *
     * @param history of the same subject, the earliest first
     */
    @Nullable
    IndexPeriod before(List<IndexPeriod> history) {
        IndexPeriod found = null;
        for (IndexPeriod one : history) {
            boolean closer = found == null || one.ruledAs(this) || !found.ruledAs(this);
            found = one.day().isBefore(day()) && closer ? one : found;
        }
        return found;
    }

    /** Whether both were computed under the same instrument. */
    boolean ruledAs(IndexPeriod other) {
        return instrument().equals(other.instrument());
    }

    /** Whether another period of the history is of the same day, so that the day alone doesn't name this one. */
    boolean shares(List<IndexPeriod> history) {
        return history.stream().filter(one -> one.day().equals(day())).count() > 1;
    }

    public Instrument instrument() {
        return worksheet.instrument();
    }

    public String family() {
        return IndexBook.head(instrument()).family();
    }

    public String subject() {
        return rows.getFirst().subject();
    }

    public LocalDate day() {
        return worksheet.asOf();
    }

    /** Whether it is of an instrument, a subject and a day. */
    boolean is(String instrument, String subject, LocalDate day) {
        return instrument().id().equals(instrument) && subject().equals(subject) && day().equals(day);
    }
}
