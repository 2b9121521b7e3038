package id.petala.app.intake;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rejected rows of one file, to be written to its quarantine.
 *
 * @param rows by number; repeated and replaced rows are not among them
 * @param alike for a row whose key others have too, all rows of that key
 */
record RejectedRows(RowSource source, BitSet rows, Map<Integer, List<RowReference>> alike) {

    /** These and others of the same file. */
    RejectedRows and(RejectedRows other) {
        BitSet both = (BitSet) rows.clone();
        both.or(other.rows);
        Map<Integer, List<RowReference>> all = new LinkedHashMap<>(alike);
        all.putAll(other.alike);
        return new RejectedRows(source, both, all);
    }
}
