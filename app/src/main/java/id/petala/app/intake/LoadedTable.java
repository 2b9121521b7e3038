package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A table as it was read.
 *
 * @param counts one for each file
 * @param refused whether a file as a whole could not be read
 * @param rejectedPeople places of people of whom a row was rejected
 * @param rejectedFacts places of people of whom a value was emptied because it could not be read, by fact
 * @param rejectedNumbers numbers of rejected rows, sorted; only of the table of people itself
 * @param quarantine the rejected rows of each file
 */
@SuppressWarnings("ArrayRecordComponent") // a package-private carrier, never compared
record LoadedTable<T>(
        TableSpec<T> spec,
        TableRows<T> rows,
        List<Finding> findings,
        List<TableCount> counts,
        boolean refused,
        BitSet rejectedPeople,
        Map<String, BitSet> rejectedFacts,
        long[] rejectedNumbers,
        List<RejectedRows> quarantine) {}
