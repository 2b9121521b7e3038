package id.petala.app.index;

import id.petala.app.database.IndexWorksheet;
import id.petala.app.facts.FactRow;
import id.petala.app.worksheet.FilledWorksheet;
import id.petala.engine.instrument.Instrument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet that was sent, read, and waits for a decision; nothing of it is kept.
 *
 * @param period what it comes to; null where not one answer can be read
 * @param file as it was called, for messages
 * @param sha256 of its bytes
 */
record SentSheet(
        FilledWorksheet filled,
        Instrument instrument,
        @Nullable IndexPeriod period,
        String file,
        String sha256) {

    /** Reads and computes what was sent. */
    static SentSheet of(FilledWorksheet filled, Instrument instrument, String file, String sha256) {
        List<FactRow> rows = filled.facts().rows();
        IndexPeriod period = rows.isEmpty()
                ? null
                : IndexPeriod.of(Worksheet.read(instrument, filled.head().day(), filled.facts()), rows);
        return new SentSheet(filled, instrument, period, file, sha256);
    }

    /** Enough of the fingerprint to be compared by eye. */
    String fingerprint() {
        return sha256.substring(0, 16);
    }

    /** Whether nothing of it was rejected: what is would be lost on keeping, or kept without counting. */
    boolean whole() {
        return filled.facts().rejected().isEmpty()
                && period != null
                && !period.worksheet().rejectedRows();
    }

    /** The same as it is kept. */
    IndexWorksheet kept(String by, String reason) {
        return new IndexWorksheet(
                instrument.id(),
                instrument.version(),
                filled.head().subject(),
                filled.head().day(),
                new IndexWorksheet.File(file, sha256),
                answers(),
                by,
                reason,
                Instant.EPOCH);
    }

    private List<IndexWorksheet.Answer> answers() {
        return filled.facts().rows().stream()
                .map(row -> new IndexWorksheet.Answer(
                        row.line(), row.stage(), row.criterion(), row.value(), row.on(), row.until(), row.source()))
                .toList();
    }
}
