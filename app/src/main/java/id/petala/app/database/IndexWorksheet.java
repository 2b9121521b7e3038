package id.petala.app.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody kept a worksheet of an index, or took a kept one back.
 *
 * @param instrument id of the instrument whose items it answers
 * @param version of that instrument when it was kept
 * @param subject the agency or unit it is about
 * @param file the workbook it came in; null where a kept worksheet was taken back
 * @param answers as they were written; empty where a kept worksheet was taken back
 * @param actedBy who did it, as typed: nobody signs in yet
 * @param reason why
 * @param at when, by the clock of the database
 */
public record IndexWorksheet(
        String instrument,
        String version,
        String subject,
        LocalDate asOf,
        @Nullable File file,
        List<Answer> answers,
        String actedBy,
        String reason,
        Instant at) {

    /** The longest name that is kept, in letters. */
    public static final int LONGEST_NAME = 200;

    /** The longest reason that is kept, in letters. */
    public static final int LONGEST_REASON = 2000;

    public IndexWorksheet {
        answers = List.copyOf(answers);
    }

    /** The workbook a worksheet came in, by its name and fingerprint. */
    public record File(String name, String sha256) {}

    /**
     * One answer as it was written.
     *
     * @param line the row of the sheet
     * @param stage who judged: {@code MANDIRI} or {@code VERIFIKASI}
     * @param on first day; empty for none
     * @param until last day; empty for none
     * @param source the evidence; empty for none
     */
    public record Answer(int line, String stage, String item, String value, String on, String until, String source) {}

    /** Whether it is about the same index of the same subject on the same day. */
    public boolean sameAs(IndexWorksheet other) {
        return instrument.equals(other.instrument) && subject.equals(other.subject) && asOf.equals(other.asOf);
    }
}
