package id.petala.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** CSV as Petala writes it: comma, LF, and no cell that a spreadsheet would run as a formula. */
public final class CsvText {

    private static final String RISKY = "=+-@\t\r";

    private final CsvWriter csv;

    public CsvText(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    public void row(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvText::harmless).toArray(String[]::new));
    }

    /** The cell with an apostrophe before what a spreadsheet would take for a formula; plain numbers stay. */
    static String harmless(String cell) {
        boolean risky = !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0;
        return risky && !cell.matches("[+-]?[0-9]+(\\.[0-9]+)?") ? "'" + cell : cell;
    }

    /** Hands everything to the writer underneath, which stays open. */
    public void flush() throws IOException {
        csv.flush();
    }
}
