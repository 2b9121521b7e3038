package id.petala.app.worksheet;

import id.petala.app.workbook.SheetRows;
import id.petala.app.workbook.WorkbookFile;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cells of a sheet that hold anything, stripped of blanks around them. A worksheet is small; what isn't, is refused. */
final class SheetCells implements SheetRows {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_CHARS = 4 << 20;

    private record Cell(int row, int column) {}

    private final String name;
    private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    private final Set<Cell> formulas = new LinkedHashSet<>();
    private int row;
    private int chars;

    private SheetCells(String name) {
        this.name = name;
    }

    /**
     * Reads a sheet.
     *
     * @throws Refused when it is broken, or larger than any worksheet
     */
    static SheetCells read(WorkbookFile workbook, WorkbookFile.SheetPart sheet, String file) {
        SheetCells cells = new SheetCells(file + "/" + sheet.name());
        try {
            workbook.read(sheet, cells);
        } catch (IOException e) {
            throw WorkbookFile.refused(new Where(cells.name, cells.row, null), e);
        }
        return cells;
    }

    @Override
    public void begin(int newRow) {
        row = newRow;
    }

    @Override
    public void formula(int column) {
        if (column < MOST_COLUMNS) {
            formulas.add(new Cell(row, column));
        }
    }

    @Override
    public void cell(int column, char[] text, int from, int to) {
        String stripped = new String(text, from, to - from).strip();
        if (stripped.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, stripped);
        chars += stripped.length();
        if (rows.size() > MOST_ROWS || chars > MOST_CHARS || formulas.size() > MOST_ROWS) {
            throw new Refused(Finding.reject("worksheet-file.large", new Where(name, row, null), null, MOST_ROWS + ""));
        }
    }

    @Override
    public boolean end() {
        return true;
    }

    /** File and sheet. */
    String name() {
        return name;
    }

    /** The row of the headings: the first that names the items and a stage; 0 where there is none. */
    int header() {
        for (Map.Entry<Integer, SortedMap<Integer, String>> one : rows.entrySet()) {
            boolean stage =
                    Columns.STAGES.stream().anyMatch(name -> one.getValue().containsValue(Columns.answer(name)));
            if (stage && one.getValue().containsValue(Columns.ITEM)) {
                return one.getKey();
            }
        }
        return 0;
    }

    SortedMap<Integer, String> row(int at) {
        return Objects.requireNonNull(rows.get(at));
    }

    SortedMap<Integer, SortedMap<Integer, String>> above(int header) {
        return rows.headMap(header);
    }

    /** The rows below the headings that hold anything, a formula that came to nothing included. */
    Set<Integer> below(int header) {
        Set<Integer> below = new TreeSet<>(rows.tailMap(header + 1).keySet());
        formulas.stream().map(Cell::row).filter(one -> one > header).forEach(below::add);
        return below;
    }

    String text(int at, int column) {
        SortedMap<Integer, String> texts = rows.get(at);
        return texts == null ? "" : texts.getOrDefault(column, "");
    }

    boolean formula(int at, int column) {
        return formulas.contains(new Cell(at, column));
    }

    /** A column as a spreadsheet calls it. */
    static String letters(int column) {
        return column < 26 ? (char) ('A' + column) + "" : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
