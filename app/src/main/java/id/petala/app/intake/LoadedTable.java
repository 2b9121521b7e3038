package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A table as it was read.
 *
 * @param refused whether the file as a whole could not be read
 * @param rejectedPeople places of people of whom a row was rejected
 * @param rejectedFacts places of people of whom a value was emptied because it could not be read, by fact
 * @param rejectedNumbers numbers of rejected rows, sorted; only of the table of people itself
 */
@SuppressWarnings("ArrayRecordComponent") // a package-private carrier, never compared
record LoadedTable<T>(
        TableSpec<T> spec,
        TableRows<T> rows,
        List<Finding> findings,
        TableCount count,
        boolean refused,
        BitSet rejectedPeople,
        Map<String, BitSet> rejectedFacts,
        long[] rejectedNumbers) {

    /** A table whose file is not there. */
    static <T> LoadedTable<T> absent(TableSpec<T> spec, Layout layout, int groups) {
        TableRows<T> none = new TableRows<>(spec, spec.file(), layout);
        none.arrange(groups);
        TableCount nothing = new TableCount(spec.name(), spec.file(), "", 0, 0, 0, 0, 0, 0);
        return new LoadedTable<>(spec, none, List.of(), nothing, false, new BitSet(), Map.of(), new long[0]);
    }
}
