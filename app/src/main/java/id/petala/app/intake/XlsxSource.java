package id.petala.app.intake;

import id.petala.app.file.FileHash;
import id.petala.app.workbook.SheetRows;
import id.petala.app.workbook.WorkbookFile;
import id.petala.app.workbook.WorkbookFile.SheetPart;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A visible sheet of a workbook, read as a stream; cells become the texts a CSV file would have. */
final class XlsxSource implements RowSource {

    private static final int MOST_COLUMNS = 1_000;
    private static final char[] NOTHING = {};

    private final WorkbookFile workbook;
    private final SheetPart sheet;
    private final String file;
    private final String sha256;

    private XlsxSource(WorkbookFile workbook, SheetPart sheet, String file, String sha256) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.file = file;
        this.sha256 = sha256;
    }

    /**
     * The visible sheets of a workbook.
     *
     * @throws Refused when it is not a workbook that may be opened
     */
    static List<XlsxSource> of(Path path, String file) {
        try {
            WorkbookFile workbook = WorkbookFile.open(path, file);
            String sha256 = FileHash.sha256Hex(path);
            return workbook.sheets().stream()
                    .filter(SheetPart::visible)
                    .map(sheet -> new XlsxSource(workbook, sheet, file, sha256))
                    .toList();
        } catch (IOException e) {
            throw WorkbookFile.refused(Where.file(file), e);
        }
    }

    @Override
    public String name() {
        return file + "/" + sheet.name();
    }

    @Override
    public RowSource again() {
        return this;
    }

    /** The name of the sheet alone. */
    String sheet() {
        return sheet.name();
    }

    @Override
    public String sha256Hex() {
        return sha256;
    }

    @Override
    public void read(RowTaker taker) {
        Filling rows = new Filling(taker);
        try {
            workbook.read(sheet, rows);
        } catch (IOException e) {
            throw WorkbookFile.refused(new Where(name(), rows.row, null), e);
        }
    }

    /** Hands on rows as wide as the heading: a sheet need not keep empty cells, nor knows which are too many. */
    private final class Filling implements SheetRows {

        private final RowTaker taker;
        private int row;
        private int width;
        private int next;

        Filling(RowTaker taker) {
            this.taker = taker;
        }

        @Override
        public void begin(int newRow) {
            row = newRow;
            next = 0;
            taker.begin(newRow);
        }

        @Override
        public void cell(int column, char[] chars, int from, int to) {
            if (from == to) {
                return;
            }
            if (column >= MOST_COLUMNS) {
                throw new Refused(Finding.reject(
                        "data.sheet-wide",
                        new Where(name(), row, null),
                        Integer.toString(column + 1),
                        Integer.toString(MOST_COLUMNS)));
            }
            fill(column);
            taker.cell(chars, from, to);
            next++;
        }

        private void fill(int upTo) {
            for (; next < upTo; next++) {
                taker.cell(NOTHING, 0, 0);
            }
        }

        @Override
        public boolean end() {
            width = width == 0 ? next : width;
            fill(width);
            return taker.end();
        }
    }
}
