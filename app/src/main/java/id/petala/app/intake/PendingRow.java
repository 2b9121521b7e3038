package id.petala.app.intake;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.Pegawai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row being read: its cells, what is wrong with them, and what becomes of it. */
public final class PendingRow extends RowView {

    private String file = "";
    private final long[] raw;
    private final long[] hash;
    private final long[] standing;
    private final @Nullable String[] unread;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> emptied = new ArrayList<>();
    private int row;
    private long rowHash;
    private long keyHash;
    private int filled;
    private boolean late;
    private @Nullable Pegawai person;

    PendingRow(Layout layout) {
        super(layout);
        this.raw = new long[layout.columns()];
        this.hash = new long[layout.columns()];
        this.unread = new String[layout.columns()];
        this.standing =
                layout.spec().columns().stream().mapToLong(PendingRow::standing).toArray();
    }

    /** Rows from now on stand in this file. */
    void file(String name) {
        file = name;
    }

    void begin(int newRow) {
        row = newRow;
        rowHash = 0;
        keyHash = 0;
        filled = 0;
        late = false;
        person = null;
        findings.clear();
        emptied.clear();
        Arrays.fill(raw, CellReader.EMPTY);
        Arrays.fill(hash, 0);
        Arrays.fill(unread, null);
    }

    /** A cell of a known column ({@code place}) or of none (-1); the slice is trimmed. */
    void cell(int place, char[] chars, int from, int to) {
        if (from == to) {
            rowHash = Hashes.with(rowHash, 0);
            return;
        }
        filled++;
        long cellHash = Hashes.of(chars, from, to);
        rowHash = Hashes.with(rowHash, cellHash);
        if (place >= 0) {
            hash[place] = cellHash;
            raw[place] = layout().reader(place).read(chars, from, to);
            if (raw[place] == CellReader.UNREAD) {
                unread[place] = new String(chars, from, to - from);
                late = true;
            }
        }
    }

    /** Whether every cell is empty, as in the lines that spreadsheets leave below a table. */
    boolean blank() {
        return filled == 0;
    }

    /** The digits of the person's number, {@link CellReader#EMPTY} without one. */
    long nip(int place) {
        String text = unread[place];
        if (text != null) {
            readLate(place, text, LocalDate.MAX);
        }
        return raw[place];
    }

    void person(Pegawai found) {
        person = found;
    }

    /** The person the row is about, null in tables that are not about people known before. */
    @Nullable
    Pegawai person() {
        return person;
    }

    /** Reads the cells that need the row's day, and judges the bad and the empty ones. */
    void settle() {
        if (late) {
            LocalDate on = dated();
            for (int place = 0; place < layout().columns(); place++) {
                String text = unread[place];
                if (text != null && raw[place] == CellReader.UNREAD) {
                    readLate(place, text, on);
                }
            }
        }
        for (int place = 0; place < layout().columns(); place++) {
            if (raw[place] == CellReader.EMPTY && unread[place] == null) {
                raw[place] = standing[place];
            }
            if (raw[place] == CellReader.EMPTY
                    && unread[place] == null
                    && column(place).required()) {
                add(Finding.reject(
                        "data.required",
                        where(column(place).name()),
                        null,
                        column(place).name()));
            }
        }
    }

    /** What an empty cell of a column stands for. */
    private static long standing(ColumnSpec column) {
        return column.type() instanceof ColumnType.Choice choice && choice.emptyPlace() >= 0
                ? choice.emptyPlace()
                : CellReader.EMPTY;
    }

    private ColumnSpec column(int place) {
        return spec().columns().get(place);
    }

    private LocalDate dated() {
        int place = layout().place(spec().dated());
        boolean known = place >= 0 && raw[place] != CellReader.EMPTY && raw[place] != CellReader.UNREAD;
        if (!known) {
            return LocalDate.MAX;
        }
        return column(place).type() instanceof ColumnType.Whole
                ? LocalDate.of((int) raw[place], 12, 31)
                : LocalDate.ofEpochDay(raw[place]);
    }

    private void readLate(int place, String text, LocalDate on) {
        try {
            raw[place] =
                    layout().reader(place).late(text, on, where(column(place).name()));
            unread[place] = null;
        } catch (Refused refused) {
            raw[place] = CellReader.EMPTY;
            refused.findings().forEach(finding -> add(weighed(finding, column(place))));
        }
    }

    /** A bad cell costs the row, or only itself. */
    private Finding weighed(Finding finding, ColumnSpec column) {
        if (column.bad() == ColumnSpec.Bad.ROW) {
            return finding;
        }
        emptied.add(column.fact());
        return new Finding(
                finding.code(), Severity.WARNING, finding.where(), finding.value(), finding.expected(), finding.args());
    }

    Where where(@Nullable String column) {
        return new Where(file, row, column);
    }

    void reject(String code, @Nullable String column, String expected, String... args) {
        add(Finding.reject(code, where(column), shown(column), expected, args));
    }

    void warn(String code, @Nullable String column, String expected, String... args) {
        add(Finding.warning(code, where(column), shown(column), expected, args));
    }

    private @Nullable String shown(@Nullable String column) {
        int place = column == null ? -1 : layout().place(column);
        if (column == null || place < 0 || raw[place] == CellReader.EMPTY) {
            return null;
        }
        return switch (spec().columns().get(place).type()) {
            case ColumnType.Day _ -> needDay(column).toString();
            case ColumnType.Decimal _ -> needNumber(column).stripTrailingZeros().toPlainString();
            case ColumnType.Whole _ -> Integer.toString(whole(column, 0));
            case ColumnType.Text text when !text.kept() -> null;
            default -> text(column);
        };
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Takes a further column into the key of this row. */
    void alsoKey(String column) {
        keyHash = Hashes.with(keyHash, hash[layout().place(column)]);
    }

    List<Finding> findings() {
        return findings;
    }

    boolean rejected() {
        return !findings.isEmpty() && findings.stream().anyMatch(finding -> finding.severity() == Severity.REJECT);
    }

    /** The facts whose cells were emptied because they could not be read. */
    List<String> emptiedFacts() {
        return emptied;
    }

    long rowHash() {
        return rowHash;
    }

    long keyHash() {
        long key = keyHash;
        for (String column : spec().key()) {
            int place = layout().place(column);
            key = Hashes.with(key, alike(place) ? raw[place] : hash[place]);
        }
        return key;
    }

    /** Whether a number or code in different spellings is one and the same in a key. */
    private boolean alike(int place) {
        return switch (column(place).type()) {
            case ColumnType.NipNumber _, ColumnType.Choice _ -> true;
            default -> false;
        };
    }

    @Override
    long raw(int place) {
        return raw[place];
    }

    @Override
    Origin origin() {
        return new Origin(file, row);
    }
}
