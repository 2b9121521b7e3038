package id.petala.app.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV file: UTF-8 without BOM, LF, comma. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front; plain numbers stay as they are.
 */
public final class CsvOut implements AutoCloseable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final CsvWriter writer;

    private CsvOut(CsvWriter writer) {
        this.writer = writer;
    }

    public static CsvOut create(Path file, List<String> header) {
        try {
            return to(Files.newBufferedWriter(file, StandardCharsets.UTF_8), header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes to a receiver, which {@link #close} closes and {@link #flush} leaves open. */
    public static CsvOut to(Writer receiver, List<String> header) {
        CsvOut out =
                new CsvOut(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(receiver));
        out.row(header);
        return out;
    }

    public CsvOut row(List<String> cells) {
        writer.writeRecord(cells.stream().map(CsvOut::safe).toList());
        return this;
    }

    public CsvOut row(String... cells) {
        return row(List.of(cells));
    }

    /** Hands everything to the receiver, which stays open. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number with a decimal point, the empty text for none. */
    public static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** One cell as a line holds it, in quotation marks where it needs them. */
    public static String cell(String text) {
        StringWriter cell = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(cell)) {
            writer.writeRecord(safe(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cell.toString().stripTrailing();
    }

    /** The text as a spreadsheet may hold it. */
    public static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("[+-]?[0-9]+([.][0-9]+)?") ? "'" + text : text;
    }

    /** The text as it was before {@link #safe}. */
    public static String unsafe(String cell) {
        return cell.startsWith("'") && safe(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
