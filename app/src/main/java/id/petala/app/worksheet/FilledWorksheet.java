package id.petala.app.worksheet;

import id.petala.app.facts.CellNames;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.workbook.WorkbookFile;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet that came back: what it says of itself, and its answers as rows of a facts file.
 *
 * @param where the sheet, for what is said of the worksheet as a whole
 */
public record FilledWorksheet(WorksheetHead head, FactsFile facts, Where where) {

    /** The headings of a worksheet that is no longer at hand. */
    public static final CellNames HEADINGS = (row, cell) -> Columns.of(cell, row.stage());

    /**
     * Reads a worksheet.
     *
     * @param name as findings name the file
     * @throws Refused when it is no worksheet that can be read as a whole: no workbook, no table, no head
     * @throws IOException when the file can't be opened
     */
    public static FilledWorksheet read(Path path, String name) throws IOException {
        WorkbookFile workbook = open(path, name);
        for (WorkbookFile.SheetPart sheet : workbook.sheets()) {
            if (sheet.visible()) {
                SheetCells cells = SheetCells.read(workbook, sheet, name);
                int header = cells.header();
                if (header > 0) {
                    return new Reading(cells, header).worksheet();
                }
            }
        }
        throw new Refused(Finding.reject(
                "worksheet-file.none",
                Where.file(name),
                null,
                Columns.ITEM + ", "
                        + String.join(
                                ", ",
                                Columns.STAGES.stream().map(Columns::answer).toList())));
    }

    private static WorkbookFile open(Path path, String name) {
        try {
            return WorkbookFile.open(path, name);
        } catch (IOException e) {
            throw WorkbookFile.refused(Where.file(name), e);
        }
    }

    /** Turns the cells of the sheet into head and rows. */
    private static final class Reading {

        private static final int LONGEST = 4_000;
        private static final int LONGEST_NAME = 100;

        private final SheetCells cells;
        private final int header;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final List<FactRow> rows = new ArrayList<>();
        private final List<FactRow> rejected = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Reading(SheetCells cells, int header) {
            this.cells = cells;
            this.header = header;
        }

        FilledWorksheet worksheet() {
            Where sheet = new Where(cells.name(), 0, null);
            WorksheetHead head = head();
            columns();
            cells.below(header).forEach(row -> row(head.subject(), row));
            if (rows.isEmpty() && findings.isEmpty()) {
                throw refused("worksheet-file.empty", header, null, "", "");
            }
            return new FilledWorksheet(head, FactsFile.of(cells.name(), rows, rejected, findings), sheet);
        }

        private WorksheetHead head() {
            return new WorksheetHead(
                    named("indeks"), named("instrumen"), named("versi"), named("subjek"), day(named("per_tanggal")));
        }

        /** The cell to the right of its name, above the table. */
        private String named(String name) {
            for (Map.Entry<Integer, SortedMap<Integer, String>> row :
                    cells.above(header).entrySet()) {
                if (name.equals(row.getValue().get(0))) {
                    return filled(name, row.getKey());
                }
            }
            throw refused("worksheet-file.head", 0, name, "", name);
        }

        private String filled(String name, int row) {
            String text = cells.text(row, 1);
            if (text.isEmpty() || text.length() > LONGEST_NAME || control(text) || cells.formula(row, 1)) {
                throw refused("worksheet-file.head", row, "B", text, name);
            }
            return text;
        }

        private LocalDate day(String text) {
            LocalDate day = FactRow.dayOrNull(text);
            if (day == null) {
                throw refused("worksheet-file.head", 0, "per_tanggal", text, "per_tanggal");
            }
            return day;
        }

        private void columns() {
            List<String> known = Columns.all(true);
            cells.row(header).forEach((column, name) -> {
                if (!known.contains(name)) {
                    findings.add(Finding.warning(
                            "facts-file.column-unknown",
                            new Where(cells.name(), header, name),
                            name,
                            String.join(", ", known)));
                } else if (columns.putIfAbsent(name, column) != null) {
                    throw refused("facts-file.column-twice", header, name, name);
                }
            });
            Columns.STAGES.stream().map(Columns::answer).forEach(this::requireNotRenamed);
        }

        /** Under another name all answers of a stage would be lost in silence. */
        private void requireNotRenamed(String name) {
            if (!columns.containsKey(name) && !findings.isEmpty()) {
                throw new Refused(Finding.reject(
                        "facts-file.no-column",
                        new Where(cells.name(), header, null),
                        name,
                        String.join(", ", Columns.all(true)),
                        String.join(", ", cells.row(header).values())));
            }
        }

        private void row(String subject, int row) {
            for (String stage : Columns.STAGES) {
                if (columns.containsKey(Columns.answer(stage))) {
                    answer(subject, stage, row);
                }
            }
        }

        private void answer(String subject, String stage, int row) {
            FactRow said = new FactRow(
                    cells.name(),
                    row,
                    subject,
                    cell(Columns.ITEM, row),
                    cell(Columns.answer(stage), row),
                    cell(Columns.on(stage), row),
                    cell(Columns.until(stage), row),
                    cell(Columns.source(stage), row).replaceAll("\\s+", " "),
                    stage,
                    (_, cell) -> heading(Columns.of(cell, stage)));
            if (said.value().isEmpty() && !anyFormula(stage, row)) {
                unanswered(said, stage);
                return;
            }
            Finding fault = fault(said, stage);
            if (fault == null) {
                rows.add(said);
            } else {
                findings.add(fault);
                rejected.add(said);
            }
        }

        /** Evidence without an answer is told, so that nobody thinks it counted. */
        private void unanswered(FactRow said, String stage) {
            if (!said.source().isEmpty()
                    || !said.until().isEmpty()
                    || !said.on().isEmpty()) {
                String column = said.source().isEmpty() ? Columns.until(stage) : Columns.source(stage);
                findings.add(Finding.warning(
                        "worksheet-file.unanswered", place(said.line(), column), null, "", said.criterion()));
            }
        }

        private boolean anyFormula(String stage, int row) {
            return answering(stage).anyMatch(column -> isFormula(column, row));
        }

        private Stream<String> answering(String stage) {
            return Stream.of(
                            Columns.ITEM,
                            Columns.answer(stage),
                            Columns.on(stage),
                            Columns.until(stage),
                            Columns.source(stage))
                    .filter(columns::containsKey);
        }

        private @Nullable Finding fault(FactRow said, String stage) {
            if (said.criterion().isEmpty()) {
                return Finding.reject("facts-file.blank", place(said.line(), Columns.ITEM), null, "", Columns.ITEM);
            }
            for (String column : answering(stage).toList()) {
                Finding fault = fault(column, said.line(), longest(column));
                if (fault != null) {
                    return fault;
                }
            }
            return null;
        }

        private static int longest(String column) {
            return column.equals(Columns.ITEM) ? LONGEST_NAME : LONGEST;
        }

        private @Nullable Finding fault(String column, int row, int longest) {
            String text = cell(column, row);
            if (isFormula(column, row)) {
                return Finding.reject("worksheet-file.formula", place(row, column), text, "");
            }
            if (text.length() > longest) {
                return Finding.reject(
                        "facts-file.too-long", place(row, column), text.substring(0, 40) + "…", longest + "", column);
            }
            boolean broken = control(column.startsWith("sumber") ? text.replaceAll("\\s", " ") : text);
            return broken ? Finding.reject("facts-file.control", place(row, column), null, "") : null;
        }

        private boolean isFormula(String column, int row) {
            return cells.formula(row, Objects.requireNonNull(columns.get(column)));
        }

        private static boolean control(String text) {
            return text.chars().anyMatch(Character::isISOControl);
        }

        private String cell(String column, int row) {
            Integer place = columns.get(column);
            return place == null ? "" : cells.text(row, place);
        }

        private Where place(int row, String column) {
            return new Where(cells.name(), row, heading(column));
        }

        /** The letter of a column with its heading. */
        private String heading(String column) {
            Integer place = columns.get(column);
            return place == null ? column : SheetCells.letters(place) + " " + column;
        }

        private Refused refused(String code, int row, @Nullable String column, String value, String... args) {
            return new Refused(Finding.reject(code, new Where(cells.name(), row, column), value, "", args));
        }
    }
}
