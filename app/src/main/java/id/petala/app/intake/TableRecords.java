package id.petala.app.intake;

import id.petala.app.file.LineGuard;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the records of one file from the parser into the row being read, without making an object for any cell. */
final class TableRecords implements RowTaker {

    /** Hears what the file holds. */
    interface Listener {

        /** The next row begins. */
        void begins();

        void headed(TableHeading heading);

        /**
         * A row of data has ended.
         *
         * @param missing how many cells it has too many, negative when too few
         * @param mark the hash of the row in its own form
         */
        void ends(int missing, long mark);

        /** A row of data has ended that was too long to be read whole. */
        void endsCut(long mark);
    }

    private final RowSource source;
    private final Layout layout;
    private final PendingRow row;
    private final Listener listener;
    private final List<String> names = new ArrayList<>();
    private final CellSlice slice = new CellSlice();
    private @Nullable TableHeading heading;
    private int number;
    private int field;
    private boolean cut;
    private boolean example;
    private long foreignHash;

    TableRecords(RowSource source, Layout layout, PendingRow row, Listener listener) {
        this.source = source;
        this.layout = layout;
        this.row = row;
        this.listener = listener;
    }

    /** Whether a heading was found. */
    boolean headed() {
        return heading != null;
    }

    @Override
    public @Nullable String column(int cell) {
        return heading == null ? null : heading.name(cell);
    }

    @Override
    public void begin(int newRow) {
        number = newRow;
        field = 0;
        cut = false;
        example = false;
        foreignHash = 0;
        row.begin(number);
        listener.begins();
    }

    @Override
    public void cell(char[] chars, int first, int end) {
        slice.of(chars, first, end);
        cut |= !slice.empty() && chars[slice.to() - 1] == LineGuard.MARK;
        example |= field == 0 && Template.EXAMPLE.contentEquals(CharBuffer.wrap(chars, slice.from(), slice.length()));
        take(chars, slice.from(), slice.to());
        if (source.damaged()) {
            judgeBytes(chars, slice.from(), slice.to());
        }
        field++;
    }

    private void take(char[] chars, int from, int to) {
        if (heading == null) {
            names.add(new String(chars, from, to - from));
        } else if (!heading.holdsReasons(field)) {
            row.cell(heading.place(field), chars, from, to);
        }
    }

    /** Bytes that are no text cost their row. */
    private void judgeBytes(char[] chars, int from, int to) {
        int bad = from;
        while (bad < to && chars[bad] != LineGuard.UNDECODED) {
            bad++;
        }
        if (bad < to && heading != null) {
            row.add(Finding.reject("data.encoding", row.where(column(field)), new String(chars, from, bad - from), ""));
        }
    }

    @Override
    public void foreign(long hash) {
        foreignHash = hash;
    }

    @Override
    public boolean end() {
        if (heading == null) {
            head();
        } else if (cut && !example) {
            listener.endsCut(mark());
        } else if (!example) {
            listener.ends(field - heading.width(), mark());
        }
        return true;
    }

    /** Takes the first row that holds anything as the heading. */
    private void head() {
        if (names.stream().allMatch(String::isEmpty)) {
            names.clear();
            return;
        }
        TableHeading found = TableHeading.of(layout, new Where(source.name(), number, null), names);
        heading = found;
        listener.headed(found);
    }

    /** The hash of the row in its own form. */
    private long mark() {
        return foreignHash == 0 ? row.rowHash() : foreignHash;
    }
}
