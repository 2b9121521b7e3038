package id.petala.app.index;

import id.petala.app.database.IndexWorksheet;
import id.petala.app.run.OpenRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worksheets that pages of a run go by: those of its data package, and laid over them those kept through the pages. */
public final class ShownSheets {

    private record Laid(OpenRun run, List<IndexWorksheet> kept, IndexSheets sheets) {}

    private final KeptSheets kept;
    private volatile @Nullable Laid last;

    ShownSheets(KeptSheets kept) {
        this.kept = kept;
    }

    /** The worksheets of a run that is shown; kept ones of later than its day are left out, as those of its package are. */
    public IndexSheets of(OpenRun run) {
        List<IndexWorksheet> holding = kept.holding().stream()
                .filter(one -> !one.asOf().isAfter(run.run().asOf()))
                .toList();
        IndexSheets own = IndexSheets.of(run);
        if (holding.isEmpty()) {
            return own;
        }
        Laid known = last;
        if (known == null || known.run() != run || !known.kept().equals(holding)) {
            known = new Laid(run, holding, own.with(holding));
            last = known;
        }
        return known.sheets();
    }
}
