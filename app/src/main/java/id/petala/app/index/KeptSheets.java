package id.petala.app.index;

import id.petala.app.database.IndexWorksheet;
import java.util.ArrayList;
import java.util.List;

/** The worksheets that people of the agency shown kept through the pages, and took back. */
public interface KeptSheets {

    /** All acts, the newest first. */
    List<IndexWorksheet> acts();

    /** Adds an act; from then on the pages go by it. */
    void add(IndexWorksheet act);

    /** The worksheets that hold: of each index, subject and day the newest, unless it was taken back. */
    default List<IndexWorksheet> holding() {
        List<IndexWorksheet> newest = new ArrayList<>();
        for (IndexWorksheet act : acts()) {
            if (newest.stream().noneMatch(act::sameAs)) {
                newest.add(act);
            }
        }
        return newest.stream().filter(act -> act.file() != null).toList();
    }

    /** For pages without a database behind them: nothing is kept. */
    static KeptSheets none() {
        return new KeptSheets() {
            @Override
            public List<IndexWorksheet> acts() {
                return List.of();
            }

            @Override
            public void add(IndexWorksheet act) {
                throw new UnsupportedOperationException("no worksheets are kept here");
            }
        };
    }
}
