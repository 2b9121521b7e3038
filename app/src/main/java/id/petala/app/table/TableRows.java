package id.petala.app.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.petala.app.file.TextFile;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file whose header names its columns, comma or semicolon separated. Columns it isn't asked for are passed
 * over.
 */
public final class TableRows {

    private final String name;
    private final List<String> required;
    private final List<String> optional;
    private final List<Finding> faults = new ArrayList<>();
    private List<String> header = List.of();

    private TableRows(String name, List<String> required, List<String> optional) {
        this.name = name;
        this.required = required;
        this.optional = optional;
    }

    /** One row: its cells without blanks around them. */
    public final class Row {
        private final CsvRecord record;

        private Row(CsvRecord record) {
            this.record = record;
        }

        /** The text in a column; empty where the file has no such column. */
        public String cell(String column) {
            int place = header.indexOf(column);
            return place < 0 ? "" : record.getField(place).strip();
        }

        /** All columns of the file, as its header names them. */
        public List<String> columns() {
            return header;
        }

        /** The texts in all columns, without blanks around them. */
        public List<String> cells() {
            return record.getFields().stream().map(String::strip).toList();
        }

        /** The row's number as an editor counts. */
        public int line() {
            return (int) record.getStartingLineNumber();
        }

        public Where where() {
            return new Where(name, line(), null);
        }

        public Refused refused(String code, String column, String expected, String... args) {
            return new Refused(Finding.reject(code, where().column(column), cell(column), expected, args));
        }
    }

    /**
     * Reads a file, row by row.
     *
     * @param required columns of which no cell may be empty
     * @throws Refused when the file isn't a table with these columns, and with everything that rows were refused for
     */
    public static void read(Path path, List<String> required, List<String> optional, Consumer<Row> rows)
            throws IOException {
        TextFile text = TextFile.checked(path);
        TableRows table = new TableRows(text.name(), required, optional);
        try (BufferedReader reader = text.open();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(text.separator())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(reader)) {
            table.read(csv.iterator(), rows);
        } catch (CsvParseException e) {
            throw table.refused("table.csv", 0, null, "");
        }
        if (!table.faults.isEmpty()) {
            throw new Refused(table.faults);
        }
    }

    private void read(Iterator<CsvRecord> records, Consumer<Row> rows) {
        header = records.next().getFields().stream().map(String::strip).toList();
        for (String column : required) {
            requireOnce(column, 1);
        }
        for (String column : optional) {
            requireOnce(column, 0);
        }
        records.forEachRemaining(record -> row(new Row(record), rows));
    }

    private void requireOnce(String column, int least) {
        long found = header.stream().filter(column::equals).count();
        if (found < least || found > 1) {
            throw refused("table.column", 1, column, String.join(", ", required), String.join(", ", optional));
        }
    }

    private void row(Row row, Consumer<Row> rows) {
        try {
            if (row.record.getFieldCount() != header.size()) {
                throw refused("facts-file.cells", row.line(), row.record.getFieldCount() + "", header.size() + "");
            }
            for (String column : required) {
                if (row.cell(column).isEmpty()) {
                    throw row.refused("facts-file.blank", column, "", column);
                }
            }
            rows.accept(row);
        } catch (Refused refused) {
            faults.addAll(refused.findings());
        }
    }

    private Refused refused(String code, int row, @Nullable String value, String expected, String... args) {
        return new Refused(Finding.reject(code, new Where(name, row, null), value, expected, args));
    }
}
