package id.petala.app.intake;

import id.petala.engine.pegawai.Periode;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose facts a table leaves in doubt, because rows or cells of theirs were rejected. Of a rejected row all facts of the
 * table are in doubt; where rows name their fact, only that one; of an appraisal of a part of a year none, as no fact
 * comes from it.
 */
final class DoubtfulFacts {

    private final Layout layout;
    private final int nip;
    private final int named;
    private final int period;
    private final boolean ofPeople;
    private final BitSet people = new BitSet();
    private final Map<String, BitSet> facts = new LinkedHashMap<>();
    private final Set<Long> numbers = new LinkedHashSet<>();

    /** @param ofPeople whether rows are about people known before */
    DoubtfulFacts(Layout layout, boolean ofPeople) {
        this.layout = layout;
        this.ofPeople = ofPeople;
        this.nip = layout.place(TableSpec.NIP);
        this.named = layout.place(TableSpec.FACT);
        this.period = layout.place(TableSpec.PERIOD);
    }

    /** A finished row, whose cells may have been emptied. */
    void settle(PendingRow row, int group) {
        boolean rejected = row.rejected();
        if (!ofPeople) {
            if (rejected && nip >= 0 && row.raw(nip) != CellReader.EMPTY) {
                numbers.add(row.raw(nip));
            }
            return;
        }
        if (period >= 0 && ofPartOfYear(row.raw(period))) {
            return;
        }
        if (rejected) {
            rejectRow(group, named < 0 ? null : row.text(TableSpec.FACT));
        }
        row.emptiedFacts().forEach(fact -> reject(fact, group));
    }

    /** A row that was accepted at first, and is rejected because of others. */
    void reject(TableRows<?> rows, int item) {
        if (period >= 0 && ofPartOfYear(rows.raw(item, period))) {
            return;
        }
        if (ofPeople) {
            rejectRow(rows.group(item), named < 0 ? null : layout.reader(named).text(rows.raw(item, named)));
        } else if (nip >= 0) {
            numbers.add(rows.raw(item, nip));
        }
    }

    /**
     * A row too long to be read puts its person in doubt, or everybody where nobody can tell whose it was.
     *
     * @param group the place of its person, negative when nobody can tell
     * @param all how many people there are
     */
    void rejectUnread(int group, int all) {
        boolean whose = group >= 0 && named < 0;
        people.set(whose ? group : 0, whose ? group + 1 : all);
    }

    private boolean ofPartOfYear(long code) {
        return code != CellReader.EMPTY && !layout.reader(period).text(code).equals(Periode.TAHUNAN.name());
    }

    private void rejectRow(int group, @Nullable String fact) {
        if (named < 0) {
            people.set(group);
        } else if (fact != null) {
            reject(fact, group);
        }
    }

    private void reject(String fact, int group) {
        facts.computeIfAbsent(fact, _ -> new BitSet()).set(group);
    }

    /** Places of people of whom all facts of the table are in doubt. */
    BitSet people() {
        return people;
    }

    /** Places of people of whom one fact is in doubt, by its id. */
    Map<String, BitSet> facts() {
        return facts;
    }

    /** Numbers of rejected rows, sorted; only of the table of people itself. */
    long[] numbers() {
        return numbers.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
