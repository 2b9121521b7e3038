package id.petala.app.check;

import id.petala.app.intake.TableCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of all files of one table; {@code read = accepted + rejected}. */
public record TableTotal(
        String table, int read, int accepted, int rejected, int orphans, int ofRejected, int repeated, int replaced) {

    /** One for each table that is there, in the order of the tables. */
    public static List<TableTotal> byTable(List<TableCount> counts) {
        Map<String, TableTotal> totals = new LinkedHashMap<>();
        counts.forEach(count -> totals.merge(count.table(), of(count), TableTotal::plus));
        return new ArrayList<>(totals.values());
    }

    /** All tables together. */
    public static TableTotal sum(List<TableCount> counts) {
        return counts.stream().map(TableTotal::of).reduce(new TableTotal("", 0, 0, 0, 0, 0, 0, 0), TableTotal::plus);
    }

    private static TableTotal of(TableCount count) {
        return new TableTotal(
                count.table(),
                count.read(),
                count.accepted(),
                count.rejected(),
                count.orphans(),
                count.ofRejected(),
                count.repeated(),
                count.replaced());
    }

    private TableTotal plus(TableTotal other) {
        return new TableTotal(
                table,
                read + other.read,
                accepted + other.accepted,
                rejected + other.rejected,
                orphans + other.orphans,
                ofRejected + other.ofRejected,
                repeated + other.repeated,
                replaced + other.replaced);
    }

    /** The rejected rows that stand in the quarantine: all but those repeated or replaced. */
    public int quarantined() {
        return rejected - repeated - replaced;
    }

    /** The rejected rows with a fault of their own. */
    public int faulty() {
        return quarantined() - orphans - ofRejected;
    }
}
