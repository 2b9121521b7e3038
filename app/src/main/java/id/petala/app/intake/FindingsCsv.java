package id.petala.app.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as {@code file,row,column,value,rule,reason,expected,severity}. A cell that a spreadsheet would take
 * for a formula is written as text, with an apostrophe before it.
 */
public final class FindingsCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private FindingsCsv() {}

    /** Writes a file, UTF-8 with LF. */
    public static void write(Path file, List<Finding> findings, Locale locale) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            write(writer, findings, locale);
        }
    }

    /** Writes to a writer, which is left open. */
    @SuppressWarnings("resource") // closing the CSV writer would close the caller's
    public static void write(Writer writer, List<Finding> findings, Locale locale) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord("file", "row", "column", "value", "rule", "reason", "expected", "severity");
        for (Finding finding : findings) {
            csv.writeRecord(cells(finding, locale));
        }
        csv.flush();
    }

    private static String[] cells(Finding finding, Locale locale) {
        int row = finding.where().row();
        return new String[] {
            safe(finding.where().file()),
            row == 0 ? "" : Integer.toString(row),
            safe(text(finding.where().column())),
            safe(text(finding.value())),
            finding.code(),
            safe(FindingText.reason(finding, locale)),
            safe(finding.expected()),
            finding.severity().name()
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A cell no spreadsheet takes for a formula. A plain negative number stays as it is. */
    public static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("[+-][0-9]+(\\.[0-9]+)?") ? "'" + cell : cell;
    }
}
