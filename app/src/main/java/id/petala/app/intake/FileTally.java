package id.petala.app.intake;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the rows of one file of a table, in numbers of rows; the accepted ones are counted where they are kept. */
final class FileTally {

    private final RowSource source;
    private final BitSet rejected = new BitSet();
    private final Map<Integer, List<RowReference>> alike = new LinkedHashMap<>();
    private int read;
    private int orphans;
    private int ofRejected;
    private int repeated;
    private int replaced;
    private boolean refused;

    FileTally(RowSource source) {
        this.source = source;
    }

    /** The tally of a file that could not be read to its end: nothing in it counts. */
    static FileTally ofRefused(RowSource source) {
        FileTally none = new FileTally(source);
        none.refused = true;
        return none;
    }

    RowSource source() {
        return source;
    }

    String file() {
        return source.name();
    }

    /** Whether the file could not be read to its end. */
    boolean refused() {
        return refused;
    }

    /** Rows of data read so far. */
    int read() {
        return read;
    }

    /** Rows for which mended ones stand. */
    int replaced() {
        return replaced;
    }

    void addRead() {
        read++;
    }

    void addReplaced() {
        replaced++;
    }

    /** A row about nobody known. */
    void addOrphan() {
        orphans++;
    }

    /** A row about a person whose own row was rejected. */
    void addOfRejected() {
        ofRejected++;
    }

    /** A row that says the same as an earlier one. */
    void addRepeated() {
        repeated++;
    }

    /** @param row as a spreadsheet counts it */
    void reject(int row) {
        rejected.set(row);
    }

    /** Rejects a row whose key others have too, each of which can stand for it. */
    void reject(int row, List<RowReference> others) {
        reject(row);
        alike.put(row, others);
    }

    /** The numbers of the file; rows read are rows accepted and rows rejected. */
    TableCount count(TableSpec<?> spec, int accepted) {
        return new TableCount(
                spec.name(),
                file(),
                source.sha256Hex(),
                read,
                accepted,
                read - accepted,
                orphans,
                ofRejected,
                repeated,
                replaced,
                refused);
    }

    RejectedRows quarantine() {
        return new RejectedRows(source, rejected, alike);
    }
}
