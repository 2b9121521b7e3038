package id.petala.app.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.petala.app.file.TextFile;
import id.petala.engine.finding.Faults;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.index.EffortRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an effort file, comma or semicolon separated; columns it doesn't know are passed over. */
final class EffortFile {

    private static final List<String> REQUIRED = List.of("item", "level", "effort");
    private static final String REQUIRES = "requires";

    private final String name;
    private final List<EffortRow> rows = new ArrayList<>();
    private final Faults faults = new Faults();
    private List<String> names = List.of();

    private EffortFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws Refused with every row that isn't as it must be
     */
    static List<EffortRow> read(Path path) throws IOException {
        TextFile text = TextFile.checked(path);
        EffortFile file = new EffortFile(text.name());
        try (BufferedReader reader = text.open();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(reader)) {
            file.read(csv.iterator());
        } catch (CsvParseException e) {
            throw file.refused("planning.csv", 0, null);
        }
        file.faults.refuseIfAny();
        return file.rows;
    }

    private static char separator(TextFile text) throws IOException {
        try (BufferedReader reader = text.open()) {
            String header = reader.readLine();
            return header != null && header.indexOf(',') < 0 ? ';' : ',';
        }
    }

    private void read(Iterator<CsvRecord> records) {
        names = records.next().getFields().stream().map(String::strip).toList();
        for (String column : REQUIRED) {
            if (names.stream().filter(column::equals).count() != 1) {
                throw refused("planning.column", 1, column);
            }
        }
        records.forEachRemaining(record -> faults.attempt(() -> row(record)));
    }

    private void row(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != names.size()) {
            throw refused("facts-file.cells", line, record.getFieldCount() + "");
        }
        for (String column : REQUIRED) {
            if (cell(record, column).isEmpty()) {
                Where where = new Where(name, line, column);
                throw new Refused(Finding.reject("facts-file.blank", where, "", "", column));
            }
        }
        rows.add(new EffortRow(
                new Where(name, line, null),
                cell(record, "item"),
                cell(record, "level"),
                cell(record, "effort"),
                cell(record, REQUIRES)));
    }

    private String cell(CsvRecord record, String column) {
        int place = names.indexOf(column);
        return place < 0 ? "" : record.getField(place).strip();
    }

    private Refused refused(String code, int row, @Nullable String value) {
        String expected = code.equals("facts-file.cells") ? names.size() + "" : String.join(",", REQUIRED);
        return new Refused(Finding.reject(code, new Where(name, row, null), value, expected));
    }
}
