package id.petala.app.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.petala.app.file.LineGuard;
import id.petala.app.file.TextFile;
import id.petala.app.table.CellPlace;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Nearest;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a facts file, in any order of columns; comma or semicolon separated. A row states one criterion of one
 * subject. In the wide form a row states several, each in a column of the criterion's name.
 */
public final class FactsFile {

    /** Rows of the stage in which an agency judged itself. */
    public static final String SELF = "MANDIRI";

    /** Rows of the stage in which the supervisor verified. */
    public static final String VERIFIED = "VERIFIKASI";

    static final List<String> REQUIRED = List.of("subject", "criterion", "value");
    static final List<String> OPTIONAL = List.of("on", "until", "source", "stage");
    private static final List<String> STAGES = List.of(SELF, VERIFIED);

    private static final Pattern AFTER_QUOTE = Pattern.compile("after closing quote.*line ([0-9]+)[)]");
    private static final int LONGEST_ID = 100;
    private static final Pattern TOO_WIDE = Pattern.compile("maximum .*fields");
    private static final int MOST_CELLS = 1_000;

    private final String name;
    private final List<FactRow> rows = new ArrayList<>();
    private final List<FactRow> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final TextPool texts = new TextPool();
    private List<String> names = List.of();
    private boolean wide;
    private int line = 1;

    private FactsFile(String name) {
        this.name = name;
    }

    /** Rows that were read elsewhere. */
    public static FactsFile of(String name, List<FactRow> rows) {
        FactsFile file = new FactsFile(name);
        file.rows.addAll(rows);
        return file;
    }

    /**
     * Rows that were read elsewhere, with what was found.
     *
     * @param rejected rows with an unreadable cell
     */
    public static FactsFile of(String name, List<FactRow> rows, List<FactRow> rejected, List<Finding> findings) {
        FactsFile file = of(name, rows);
        file.rejected.addAll(rejected);
        file.findings.addAll(findings);
        return file;
    }

    /**
     * Some rows of the same file, with those rejected of their subjects: what these are about is missing. What was found
     * wrong with the file is told once, elsewhere.
     */
    public FactsFile with(List<FactRow> rows) {
        Set<String> subjects = new TreeSet<>();
        rows.forEach(row -> subjects.add(row.subject()));
        return with(
                rows,
                rejected.stream()
                        .filter(row -> subjects.contains(row.subject()))
                        .toList());
    }

    /**
     * Other rows of the same file.
     *
     * @param open rows that say nothing that can be read: what they are about is missing
     */
    public FactsFile with(List<FactRow> rows, List<FactRow> open) {
        FactsFile part = of(name, rows);
        part.rejected.addAll(open);
        return part;
    }

    /** The stages its rows name, in the order of the work; the empty text for rows without. */
    public List<String> stages() {
        List<String> found = new ArrayList<>();
        for (String stage : List.of("", SELF, VERIFIED)) {
            if (rows.stream().anyMatch(row -> row.stage().equals(stage))
                    || rejected.stream().anyMatch(row -> row.stage().equals(stage))) {
                found.add(stage);
            }
        }
        return found;
    }

    /**
     * The rows of one stage. What was found wrong with the file goes with the first; a row whose stage isn't known is
     * rejected in each.
     */
    public FactsFile ofStage(String stage) {
        FactsFile part = new FactsFile(name);
        rows.stream().filter(row -> row.stage().equals(stage)).forEach(part.rows::add);
        rejected.stream()
                .filter(row -> row.stage().equals(stage) || !known(row.stage()))
                .forEach(part.rejected::add);
        if (stages().isEmpty() || stages().getFirst().equals(stage)) {
            part.findings.addAll(findings);
        }
        return part;
    }

    /**
     * Reads a file.
     *
     * @throws Refused when the file as a whole can't be read: empty, no text, header, open quotes
     */
    public static FactsFile read(Path path) throws IOException {
        TextFile text = TextFile.ofLines(path);
        FactsFile file = new FactsFile(text.name());
        char separator = text.separator();
        try (BufferedReader reader = text.open();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(handler(), reader)) {
            file.read(csv.iterator());
        } catch (CsvParseException e) {
            throw file.broken(text, separator, fault(e));
        }
        return file;
    }

    /** What it says and what it says of its cause. */
    private static String fault(CsvParseException e) {
        return e.getMessage() + " " + (e.getCause() == null ? "" : e.getCause().getMessage());
    }

    private Refused broken(TextFile text, char separator, String fault) throws IOException {
        if (TOO_WIDE.matcher(fault).find()) {
            return refused("facts-file.columns", line + (names.isEmpty() ? 0 : 1), null, MOST_CELLS + "");
        }
        Matcher place = AFTER_QUOTE.matcher(fault);
        if (!place.find()) {
            return refused("facts-file.syntax", line + 1, null, CellFaults.LONGEST + "");
        }
        int row = Integer.parseInt(place.group(1));
        int cell = CellPlace.last(text.line(row), separator);
        Where where = new Where(name, row, cell < names.size() ? names.get(cell) : null);
        return new Refused(Finding.reject("facts-file.after-quote", where, null, ""));
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(2 * LineGuard.LONGEST)
                .maxRecordSize(TextFile.LONGEST_LINE)
                .build();
    }

    private void read(Iterator<CsvRecord> records) {
        header(records.next());
        while (records.hasNext()) {
            CsvRecord record = records.next();
            line = (int) record.getStartingLineNumber();
            row(record);
        }
        if (rows.isEmpty() && findings.isEmpty()) {
            throw refused("facts-file.no-rows", line, null, String.join(",", REQUIRED));
        }
    }

    private void header(CsvRecord record) {
        names = record.getFields().stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                throw refused("facts-file.column-twice", 1, names.get(i), "");
            }
        }
        wide = !names.contains("criterion") && !names.contains("value");
        for (String column : wide ? List.of("subject") : REQUIRED) {
            if (!names.contains(column)) {
                throw refused("facts-file.no-column", 1, column, String.join(",", REQUIRED), String.join(", ", names));
            }
        }
        if (wide && criteria().isEmpty()) {
            throw refused("facts-file.no-column", 1, "criterion", String.join(",", REQUIRED), String.join(", ", names));
        }
        if (!wide) {
            names.forEach(this::unknownColumn);
        }
    }

    /** A column that is nearly an optional one is surely meant for it; others are named and passed over. */
    private void unknownColumn(String column) {
        if (REQUIRED.contains(column) || OPTIONAL.contains(column)) {
            return;
        }
        for (String known : OPTIONAL) {
            if (!names.contains(known) && known.length() > 2 && Nearest.distance(known, column) <= 2) {
                throw refused("facts-file.column-typo", 1, column, known);
            }
        }
        Where where = new Where(name, 1, column);
        findings.add(Finding.warning("facts-file.column-unknown", where, column, known()));
    }

    private static boolean known(String stage) {
        return stage.isEmpty() || STAGES.contains(stage);
    }

    private static String known() {
        List<String> all = new ArrayList<>(REQUIRED);
        all.addAll(OPTIONAL);
        return String.join(", ", all);
    }

    /** In the wide form every column that isn't known otherwise is a criterion. */
    private List<String> criteria() {
        return names.stream()
                .filter(column -> !REQUIRED.contains(column) && !OPTIONAL.contains(column))
                .toList();
    }

    private void row(CsvRecord record) {
        if (!wide) {
            row(record, cell(record, "criterion"), "value");
            return;
        }
        for (String criterion : criteria()) {
            if (!cell(record, criterion).isEmpty()) {
                row(record, criterion, criterion);
            }
        }
    }

    private void row(CsvRecord record, String criterion, String column) {
        FactRow row = new FactRow(
                name,
                line,
                cell(record, "subject"),
                criterion,
                cell(record, column),
                cell(record, "on"),
                cell(record, "until"),
                cell(record, "source"),
                cell(record, "stage").toUpperCase(Locale.ROOT),
                wide ? CellNames.WIDE : CellNames.LONG);
        Finding fault = fault(record, row);
        if (fault == null) {
            rows.add(row);
        } else {
            once(fault);
            rejected.add(row);
        }
    }

    /** A row of the wide form states several values; what is wrong with the row itself is told with the first. */
    private void once(Finding fault) {
        if (findings.isEmpty() || !findings.getLast().equals(fault)) {
            findings.add(fault);
        }
    }

    private String cell(CsvRecord record, String column) {
        int place = names.indexOf(column);
        return place < 0 || place >= record.getFieldCount()
                ? ""
                : texts.once(column, record.getField(place).strip());
    }

    private @Nullable Finding fault(CsvRecord record, FactRow row) {
        for (int place = 0; place < record.getFieldCount(); place++) {
            Finding damage = CellFaults.damage(
                    record.getField(place), row.where().column(place < names.size() ? names.get(place) : ""));
            if (damage != null) {
                return damage;
            }
        }
        if (record.getFieldCount() != names.size()) {
            return Finding.reject("facts-file.cells", row.where(), record.getFieldCount() + "", names.size() + "");
        }
        for (int place = 0; place < names.size(); place++) {
            Finding control = CellFaults.control(
                    record.getField(place).strip(), row.where().column(names.get(place)));
            if (control != null) {
                return control;
            }
        }
        if (!known(row.stage())) {
            return Finding.reject(
                    "facts-file.stage", row.where().column("stage"), row.stage(), String.join(", ", STAGES));
        }
        return unfilled(record, row);
    }

    private @Nullable Finding unfilled(CsvRecord record, FactRow row) {
        for (String column : wide ? List.of("subject") : REQUIRED) {
            String cell = cell(record, column);
            if (cell.isEmpty() || (cell.length() > LONGEST_ID && !column.equals("value"))) {
                String code = cell.isEmpty() ? "facts-file.blank" : "facts-file.too-long";
                return Finding.reject(code, row.where().column(column), cell, LONGEST_ID + "", column);
            }
        }
        return null;
    }

    /** Texts that come again and again, each kept once; of too many different ones the later are kept as they come. */
    private static final class TextPool {
        private static final int MOST = 1 << 16;

        private final Map<String, Map<String, String>> byColumn = new LinkedHashMap<>();

        String once(String column, String text) {
            Map<String, String> known = byColumn.computeIfAbsent(column, _ -> new LinkedHashMap<>());
            if (known.size() >= MOST) {
                return known.getOrDefault(text, text);
            }
            String first = known.putIfAbsent(text, text);
            return first == null ? text : first;
        }
    }

    private Refused refused(String code, int row, @Nullable String value, String expected, String... args) {
        return new Refused(Finding.reject(code, new Where(name, row, null), value, expected, args));
    }

    /** Name of the file. */
    public String name() {
        return name;
    }

    /** The rows whose cells can be read, in file order. */
    public List<FactRow> rows() {
        return rows;
    }

    /** Rows with an unreadable cell; their subject and criterion may still be readable. */
    public List<FactRow> rejected() {
        return rejected;
    }

    /** What was found wrong with cells and rows. */
    public List<Finding> findings() {
        return findings;
    }
}
