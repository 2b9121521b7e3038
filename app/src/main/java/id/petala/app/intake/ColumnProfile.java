package id.petala.app.intake;

import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.Nip;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the cells of a column of a foreign table hold: how many, which, how often. */
final class ColumnProfile {

    /** More different values than these are not kept. */
    private static final int MOST = 2_000;

    private static final int MOST_SEEN = 200_000;

    private final String heading;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int filled;
    private int kept;
    private int nips;

    ColumnProfile(String heading) {
        this.heading = heading;
    }

    /** What several columns hold that say the same of different years. */
    static ColumnProfile together(Collection<ColumnProfile> columns) {
        ColumnProfile all = new ColumnProfile(columns.iterator().next().heading);
        columns.forEach(column -> column.values.forEach(all::add));
        return all;
    }

    void add(String cell) {
        String text = CellRule.plain(cell);
        if (!text.isEmpty()) {
            add(text, 1);
        }
    }

    private void add(String text, int times) {
        filled += times;
        nips += nip(text) ? times : 0;
        if (seen.size() < MOST_SEEN) {
            seen.add(text);
        }
        if (values.size() < MOST || values.containsKey(text)) {
            values.merge(text, times, Integer::sum);
            kept += times;
        }
    }

    private static boolean nip(String text) {
        if (text.length() != Nip.LENGTH) {
            return false;
        }
        try {
            return Nip.parse(text, Where.file("")).digits().length() == text.length();
        } catch (Refused _) {
            return false;
        }
    }

    String heading() {
        return heading;
    }

    /** Cells that hold something. */
    int filled() {
        return filled;
    }

    /** How often each value stands there, in the order of the rows; of very many only the first. */
    Map<String, Integer> values() {
        return values;
    }

    /** Cells whose value is kept. */
    int kept() {
        return kept;
    }

    /** How many values differ, up to a limit. */
    int distinct() {
        return seen.size();
    }

    /** Whether nearly all cells are employee numbers of eighteen digits, with a day of birth and of entry in them. */
    boolean holdsNips() {
        return filled > 0 && nips * 10L >= filled * 9L;
    }

    /** A value as a number, null when it is none. */
    static @Nullable BigDecimal number(String value) {
        BigDecimal number = ForeignNumber.read(value);
        return number == null ? null : number.stripTrailingZeros();
    }
}
