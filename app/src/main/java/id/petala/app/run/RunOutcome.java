package id.petala.app.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.petala.app.table.CsvOut;
import id.petala.engine.talent.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a kept run came to for each person, from its stored {@code talent-map.csv}: read once, held as bytes, a person found
 * without laying the run out.
 */
public final class RunOutcome {

    private static final List<String> COLUMNS =
            List.of("status", "kotak", "nilai_kinerja", "nilai_potensial", "nilai_talenta", "peringkat");

    private static final char BETWEEN = '\u001f';

    private final byte[] lines;
    private final int[] starts;

    private RunOutcome(byte[] lines, int[] starts) {
        this.lines = lines;
        this.starts = starts;
    }

    /** Of a run in memory, by the same file that is kept. */
    public static RunOutcome of(TalentRun run) {
        return of(new StringReader(TalentMapCsv.text(run)));
    }

    /** Of the file as the database keeps it. */
    static RunOutcome ofGzip(byte[] stored) {
        try (Reader text =
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(stored)), StandardCharsets.UTF_8)) {
            return of(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunOutcome of(Reader text) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        IntStream.Builder starts = IntStream.builder();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                starts.add(lines.size());
                lines.writeBytes(line(row).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        starts.add(lines.size());
        return new RunOutcome(lines.toByteArray(), starts.build().toArray());
    }

    private static String line(NamedCsvRecord row) {
        StringBuilder line = new StringBuilder(CsvOut.unsafe(row.getField("nip")));
        COLUMNS.forEach(column -> line.append(BETWEEN).append(row.getField(column)));
        return line.toString();
    }

    /** Where a person stood; null when the run doesn't know the person. */
    public @Nullable Standing standing(String nip, KeptRun run) {
        int low = 0;
        int high = starts.length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            List<String> cells = cells(middle);
            int order = cells.getFirst().compareTo(nip);
            if (order == 0) {
                return standing(cells, run);
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return null;
    }

    private List<String> cells(int line) {
        String text = new String(lines, starts[line], starts[line + 1] - starts[line], StandardCharsets.UTF_8);
        return List.of(text.split(String.valueOf(BETWEEN), -1));
    }

    private static Standing standing(List<String> cells, KeptRun run) {
        return new Standing(
                run,
                Status.valueOf(cells.get(1)),
                cells.get(2).isEmpty() ? null : cells.get(2),
                number(cells.get(3)),
                number(cells.get(4)),
                number(cells.get(5)),
                cells.get(6).isEmpty() ? 0 : Integer.parseInt(cells.get(6)));
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
