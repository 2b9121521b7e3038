package id.petala.app.index;

import id.petala.app.intake.NilaiIndeks;
import id.petala.engine.instrument.Instrument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The worksheet of one subject for one day, computed.
 *
 * @param rows the rows it was read from
 */
public record IndexPeriod(Worksheet worksheet, List<NilaiIndeks> rows) {

    public IndexPeriod {
        rows = List.copyOf(rows);
    }

    public Instrument instrument() {
        return worksheet.instrument();
    }

    public String family() {
        return IndexBook.head(instrument()).family();
    }

    public String subject() {
        return rows.getFirst().subjek();
    }

    public LocalDate day() {
        return worksheet.asOf();
    }

    /** The figure that counts: as verified, else as the subject judged itself. */
    public IndexFigure figure() {
        return worksheet.last().figures().getFirst();
    }

    /** The figure as the subject judged itself; null where that stage isn't told apart. */
    public @Nullable IndexFigure self() {
        return worksheet.stages().size() < 2
                ? null
                : worksheet.stages().getFirst().figures().getFirst();
    }
}
