package id.petala.app.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows one after the other as texts, with the hash by which the reader of the table knows them. */
abstract class RowCopy extends RowTexts {

    private List<String> heading = List.of();
    private int reasonsAt = -1;

    /** The heading of the source; whether its rows are wanted. */
    abstract boolean heading(List<String> names);

    /** A row that holds anything beside reasons; whether further ones are wanted. */
    abstract boolean row(int row, List<String> cells);

    @Override
    public final boolean end() {
        if (heading.isEmpty()) {
            return blank() || begun();
        }
        return blankBesideReasons() || row(row(), cells());
    }

    private boolean blankBesideReasons() {
        boolean blank = true;
        for (int place = 0; place < cells().size(); place++) {
            blank &= place == reasonsAt || cells().get(place).isEmpty();
        }
        return blank;
    }

    private boolean begun() {
        heading = List.copyOf(cells());
        reasonsAt = heading.stream().map(Recognition::normal).toList().lastIndexOf(RowReference.COLUMN);
        return heading(heading);
    }

    /** Where the column of reasons stands, negative in a file without one. */
    final int reasonsAt() {
        return reasonsAt;
    }

    /** The cell of reasons of the row just taken, empty without one. */
    final String reasons() {
        return reasonsAt < 0 || reasonsAt >= cells().size() ? "" : cells().get(reasonsAt);
    }

    /** The hash of the row just taken, the same as {@link PendingRow#rowHash}. */
    final long hash() {
        return hash(cells(), reasonsAt);
    }

    /** The hash of cells, one of them left out. */
    static long hash(List<String> cells, int except) {
        long hash = 0;
        for (int place = 0; place < cells.size(); place++) {
            if (place != except) {
                char[] chars = cells.get(place).toCharArray();
                hash = Hashes.with(hash, chars.length == 0 ? 0 : Hashes.of(chars, 0, chars.length));
            }
        }
        return hash;
    }

    @Override
    public final @Nullable String column(int cell) {
        return cell < heading.size() ? heading.get(cell) : null;
    }
}
