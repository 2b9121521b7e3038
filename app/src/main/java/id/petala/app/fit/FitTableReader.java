package id.petala.app.fit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.petala.app.facts.CellFaults;
import id.petala.app.file.LineGuard;
import id.petala.app.file.TextFile;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads fit tables, comma or semicolon separated. A row a candidate and criterion, a row a candidate, or a row a criterion:
 * the heading tells. Rows (or columns) named as a {@link Role} state standards, kinds, weights and aspects.
 */
public final class FitTableReader {

    private static final int MOST_COLUMNS = 2_000;

    private final FitTable table;
    private final String name;
    private Heading heading = Heading.of(List.of(""));

    private FitTableReader(String name) {
        this.name = name;
        this.table = new FitTable(name);
    }

    /**
     * Reads a table.
     *
     * @throws id.petala.engine.finding.Refused when the file as a whole can't be read, or has no candidates
     */
    public static FitTable read(Path path) throws IOException {
        TextFile text = TextFile.ofLines(path);
        FitTableReader fit = new FitTableReader(text.name());
        try (BufferedReader reader = text.open();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(text.separator())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(handler(), reader)) {
            fit.read(csv.iterator());
        } catch (CsvParseException e) {
            throw fit.table.refused("table.csv", 0, null, "");
        }
        return fit.table;
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(2 * LineGuard.LONGEST)
                .maxRecordSize(TextFile.LONGEST_LINE)
                .build();
    }

    private void read(Iterator<CsvRecord> records) {
        heading(records.next());
        records.forEachRemaining(this::row);
        table.groups().forEach(group -> group.candidates().forEach(this::nearRole));
        if (table.groups().isEmpty() && table.findings().isEmpty()) {
            throw table.refused("fit-table.no-candidates", 0, null, String.join(", ", heading.names()));
        }
    }

    private void nearRole(String candidate) {
        Role near = Role.near(candidate);
        if (near != null) {
            table.add(Finding.warning("fit-table.near-role", table.where(), candidate, near.label()));
        }
    }

    private void heading(CsvRecord record) {
        List<String> names = record.getFields().stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && names.indexOf(names.get(i)) < i) {
                throw table.refused("facts-file.column-twice", 1, names.get(i), "");
            }
        }
        heading = Heading.of(names);
        if (heading.form() != Heading.Form.LONG
                && IntStream.range(0, names.size()).noneMatch(heading::plain)) {
            throw table.refused("fit-table.no-columns", 1, null, String.join(", ", names));
        }
        IntStream.range(0, names.size()).forEach(this::passedOver);
    }

    /** In the long form a column without a meaning is passed over. */
    private void passedOver(int column) {
        if (heading.form() == Heading.Form.LONG && heading.plain(column) && heading.role(column) == null) {
            String known = "subject, criterion, value, jabatan, standar, jenis, bobot, aspek, bobot_aspek, porsi_cf";
            String said = heading.names().get(column);
            table.add(Finding.warning("facts-file.column-unknown", new Where(name, 1, said), said, known));
        }
    }

    private void row(CsvRecord record) {
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        Finding fault = fault(record);
        table.add(fault);
        String subject = text(record, heading.subject());
        if (fault == null && subject.isEmpty()) {
            table.add(Finding.reject(
                    "facts-file.blank",
                    at(record, heading.subject()),
                    null,
                    "",
                    heading.names().get(heading.subject())));
        } else if (fault == null) {
            take(record, subject);
        } else if (heading.form() != Heading.Form.CROSSED && !subject.isEmpty() && Role.of(subject) == null) {
            group(record).candidate(subject);
        }
    }

    private @Nullable Finding fault(CsvRecord record) {
        for (int column = 0; column < record.getFieldCount(); column++) {
            Finding damage = CellFaults.damage(record.getField(column), at(record, column));
            if (damage != null) {
                return damage;
            }
        }
        int width = heading.names().size();
        boolean tooMany = IntStream.range(Math.min(width, record.getFieldCount()), record.getFieldCount())
                .anyMatch(column -> !record.getField(column).isBlank());
        if (tooMany || record.getFieldCount() < width) {
            Where row = new Where(name, (int) record.getStartingLineNumber(), null);
            return Finding.reject("facts-file.cells", row, record.getFieldCount() + "", width + "");
        }
        for (int column = 0; column < width; column++) {
            Finding control = CellFaults.control(text(record, column), at(record, column));
            if (control != null) {
                return control;
            }
        }
        return null;
    }

    private Where at(CsvRecord record, int column) {
        List<String> names = heading.names();
        boolean named = column < names.size() && !names.get(column).isEmpty();
        return new Where(name, (int) record.getStartingLineNumber(), named ? names.get(column) : (column + 1) + "");
    }

    private static String text(CsvRecord record, int column) {
        return column < 0 || column >= record.getFieldCount()
                ? ""
                : record.getField(column).strip();
    }

    private Cell cell(CsvRecord record, int column) {
        return new Cell(text(record, column), at(record, column));
    }

    private FitGroup group(CsvRecord record) {
        return table.group(text(record, heading.group()));
    }

    private void take(CsvRecord record, String subject) {
        switch (heading.form()) {
            case LONG -> takeLong(record, subject);
            case WIDE -> takeWide(record, subject);
            case CROSSED -> takeCrossed(record, subject);
        }
    }

    private void takeLong(CsvRecord record, String subject) {
        String criterion = text(record, heading.criterion());
        FitGroup group = group(record);
        Role role = Role.of(subject);
        if (role == null) {
            group.candidate(subject);
        }
        if (criterion.isEmpty()) {
            Where where = at(record, heading.criterion());
            table.add(Finding.reject(
                    "facts-file.blank", where, null, "", heading.names().get(heading.criterion())));
            return;
        }
        SequencedMap<String, Cell> cells = role == null ? group.candidate(subject) : group.stated(role);
        repeated(cells.get(criterion), cell(record, heading.value()));
        table.add(FitTable.put(cells, criterion, cell(record, heading.value())));
        for (int column = 0; column < heading.names().size(); column++) {
            Role stated = heading.plain(column) ? heading.role(column) : null;
            if (stated != null && !cell(record, column).blank()) {
                boolean own = stated == Role.STANDARD && role == null;
                SequencedMap<String, Cell> beside = own ? group.standards(subject) : group.stated(stated);
                table.add(FitTable.put(beside, criterion, cell(record, column)));
            }
        }
    }

    private void repeated(@Nullable Cell before, Cell cell) {
        if (before != null && !cell.blank() && before.text().equals(cell.text())) {
            Where row = new Where(name, cell.where().row(), null);
            table.add(Finding.warning(
                    "facts-file.repeated", row, null, "", before.where().row() + ""));
        }
    }

    private void takeWide(CsvRecord record, String subject) {
        FitGroup group = group(record);
        Role role = Role.of(subject);
        SequencedMap<String, Cell> cells = role == null ? group.candidate(subject) : group.stated(role);
        if (!cells.isEmpty()) {
            int first = cells.firstEntry().getValue().where().row();
            table.add(Finding.warning("fit-table.again", at(record, heading.subject()), subject, "", first + ""));
        }
        for (int column = 0; column < heading.names().size(); column++) {
            String standardOf = heading.plain(column) ? heading.standardOf(column) : null;
            if (standardOf != null && role == null) {
                table.add(FitTable.put(group.standards(subject), standardOf, cell(record, column)));
            } else if (standardOf == null && heading.plain(column)) {
                table.add(FitTable.put(cells, heading.names().get(column), cell(record, column)));
            }
        }
    }

    private void takeCrossed(CsvRecord record, String criterion) {
        FitGroup group = table.group("");
        for (int column = 0; column < heading.names().size(); column++) {
            if (heading.plain(column)) {
                Role role = heading.role(column);
                SequencedMap<String, Cell> cells =
                        role == null ? group.candidate(heading.names().get(column)) : group.stated(role);
                table.add(FitTable.put(cells, criterion, cell(record, column)));
            }
        }
    }
}
