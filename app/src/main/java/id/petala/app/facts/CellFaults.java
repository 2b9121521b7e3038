package id.petala.app.facts;

import id.petala.app.file.LineGuard;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a cell whatever it is about. */
public final class CellFaults {

    static final int LONGEST = 4_000;

    private CellFaults() {}

    /** What a cell has lost: the rest of a line too long, or bytes that are no UTF-8; null where nothing is wrong. */
    public static @Nullable Finding damage(String cell, Where where) {
        if (cell.indexOf(LineGuard.MARK) >= 0) {
            Where line = new Where(where.file(), where.row(), null);
            return Finding.reject("file.long-line", line, null, LineGuard.LONGEST + "");
        }
        int bad = cell.indexOf(LineGuard.UNDECODED);
        if (bad >= 0) {
            return Finding.reject("file.encoding", where, cell.substring(0, bad), "");
        }
        String column = String.valueOf(where.column());
        return cell.length() > LONGEST
                ? Finding.reject("facts-file.too-long", where, cell, LONGEST + "", column)
                : null;
    }

    /** A control character or line break in a cell; null where there is none. */
    public static @Nullable Finding control(String cell, Where where) {
        boolean found = cell.chars().anyMatch(Character::isISOControl);
        return found ? Finding.reject("facts-file.control", where, cell, "") : null;
    }
}
