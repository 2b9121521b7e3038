package id.petala.app.worksheet;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.IndexHead;
import id.petala.engine.instrument.Instrument;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a worksheet says of itself, in plain cells.
 *
 * @param index the family of the index
 * @param instrument id of the instrument whose items it lists
 * @param version of that instrument
 * @param subject the agency or unit it is about; empty while nobody has filled it in
 */
public record WorksheetHead(String index, String instrument, String version, String subject, LocalDate day) {

    /** The head of a worksheet of an index. */
    public static WorksheetHead of(Instrument instrument, String subject, LocalDate day) {
        IndexHead index = Objects.requireNonNull(instrument.index(), instrument.id());
        return new WorksheetHead(index.family(), instrument.id(), instrument.version(), subject, day);
    }

    /**
     * Refuses a worksheet that lists the items of another instrument, or is of another day, than it is read for.
     *
     * @param where the file
     */
    public void require(Instrument wanted, LocalDate asOf, Where where) {
        requireSame("instrumen", instrument, wanted.id(), where);
        requireSame("versi", version, wanted.version(), where);
        requireSame("per_tanggal", day.toString(), asOf.toString(), where);
    }

    /** Refuses a worksheet of another index. */
    public void requireIndex(String wanted, Where where) {
        requireSame("indeks", index, wanted, where);
    }

    /** Refuses a worksheet about another agency or unit. */
    public void requireSubject(String wanted, Where where) {
        requireSame("subjek", subject, wanted, where);
    }

    private static void requireSame(String cell, String said, String wanted, Where where) {
        if (!said.equals(wanted)) {
            throw new Refused(Finding.reject("worksheet-file.other", where.column(cell), said, wanted, cell));
        }
    }
}
