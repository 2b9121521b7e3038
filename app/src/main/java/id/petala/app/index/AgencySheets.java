package id.petala.app.index;

import id.petala.app.database.IndexWorksheet;
import id.petala.app.database.IndexWorksheetStore;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.ShownAgency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kept worksheets of the agency whose run is shown, in the database. */
public final class AgencySheets implements KeptSheets {

    private final OpenRuns runs;
    private final ShownAgency agency;
    private final IndexWorksheetStore store;

    /** What was read for the agency of a run: nobody but this process writes. */
    private final Map<String, List<IndexWorksheet>> known = new ConcurrentHashMap<>();

    /** On a pool of the app role. */
    public AgencySheets(DataSource app, OpenRuns runs) {
        this.runs = runs;
        this.agency = new ShownAgency(app, runs);
        this.store = new IndexWorksheetStore(JdbcClient.create(app));
    }

    @Override
    public List<IndexWorksheet> acts() {
        OpenRun shown = runs.shownOrNone();
        return shown == null ? List.of() : known.computeIfAbsent(key(shown.kept()), _ -> read());
    }

    private List<IndexWorksheet> read() {
        return agency.read(store::all).orElse(List.of());
    }

    private static String key(KeptRun run) {
        return run.demo() + " " + run.agency();
    }

    @Override
    public void add(IndexWorksheet act) {
        agency.write(() -> {
            store.add(act);
            return act;
        });
        known.clear();
    }
}
