package id.petala.app.intake;

import id.petala.app.file.FileHash;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A visible sheet of a workbook, read as a stream; cells become the texts a CSV file would have. */
final class XlsxSource implements RowSource {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int MOST_COLUMNS = 1_000;
    private static final char[] NOTHING = {};
    /** What a number format shows as it is. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    /** A spreadsheet keeps no more digits of a number than these. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal EXACT = new BigDecimal("1e15");
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final Path path;
    private final String file;
    private final String sheet;
    private final String sha256;
    /** Whether a number format shows a day; a workbook has few. */
    private final Map<String, Boolean> dated = new LinkedHashMap<>();
    /** Cells of the heading; a sheet keeps no empty cells at the end of a row, nor knows which are too many. */
    private int width;

    private XlsxSource(Path path, String file, String sheet, String sha256) {
        this.path = path;
        this.file = file;
        this.sheet = sheet;
        this.sha256 = sha256;
    }

    /**
     * The visible sheets of a workbook.
     *
     * @throws Refused when it is not a workbook that may be opened
     */
    static List<XlsxSource> of(Path path, String file) {
        WorkbookGuard.check(path, file);
        String sha256 = FileHash.sha256Hex(path);
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
                Stream<Sheet> sheets = workbook.getSheets()) {
            List<XlsxSource> sources = new ArrayList<>();
            sheets.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .forEach(sheet -> sources.add(new XlsxSource(path, file, sheet.getName(), sha256)));
            return sources;
        } catch (IOException | RuntimeException e) {
            throw broken(file, e);
        }
    }

    private static Refused broken(String name, Exception fault) {
        return fault instanceof Refused refused
                ? refused
                : new Refused(Finding.reject("data.workbook-broken", Where.file(name), fault.getMessage(), ""));
    }

    @Override
    public String name() {
        return file + "/" + sheet;
    }

    @Override
    public RowSource again() {
        return new XlsxSource(path, file, sheet, sha256);
    }

    /** The name of the sheet alone. */
    String sheet() {
        return sheet;
    }

    @Override
    public String sha256Hex() {
        return sha256;
    }

    @Override
    public void read(RowTaker taker) {
        width = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS)) {
            Sheet found = workbook.findSheet(sheet).orElseThrow();
            LocalDate dayZero = workbook.isDate1904() ? DAY_ZERO_1904 : DAY_ZERO_1900;
            try (Stream<Row> rows = found.openStream()) {
                boolean wanted = true;
                for (Iterator<Row> each = rows.iterator(); wanted && each.hasNext(); ) {
                    wanted = row(each.next(), dayZero, taker);
                }
            }
        } catch (IOException | ExcelReaderException e) {
            throw broken(name(), e);
        }
    }

    private boolean row(Row row, LocalDate dayZero, RowTaker taker) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new Refused(Finding.reject(
                    "data.sheet-wide",
                    new Where(name(), row.getRowNum(), null),
                    Integer.toString(row.getCellCount()),
                    Integer.toString(MOST_COLUMNS)));
        }
        taker.begin(row.getRowNum());
        List<String> cells = cells(row, dayZero);
        width = width == 0 ? cells.size() : width;
        for (String cell : cells) {
            char[] chars = cell.toCharArray();
            taker.cell(chars, 0, chars.length);
        }
        for (int column = cells.size(); column < width; column++) {
            taker.cell(NOTHING, 0, 0);
        }
        return taker.end();
    }

    /** The texts of a row up to the last that is not empty. */
    private List<String> cells(Row row, LocalDate dayZero) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column), dayZero));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private String text(@Nullable Cell cell, LocalDate dayZero) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER, FORMULA -> number(raw, cell.getDataFormatString(), dayZero);
            case BOOLEAN -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    /** A number as it is shown: at most 15 digits; a longer one keeps its exponent, so that nobody takes it for exact. */
    private String number(String raw, @Nullable String format, LocalDate dayZero) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return raw;
        }
        if (value.abs().compareTo(EXACT) >= 0) {
            return value.toString();
        }
        if (value.scale() <= 0 && format != null && dated.computeIfAbsent(format, XlsxSource::dated)) {
            return dayZero.plusDays(value.longValueExact()).toString();
        }
        return value.toPlainString();
    }

    /** Whether a number format shows a day: it has a year or a day outside quotes and brackets. */
    private static boolean dated(String format) {
        String bare = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.contains("yy") || bare.contains("d");
    }
}
