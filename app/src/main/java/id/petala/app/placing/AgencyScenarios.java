package id.petala.app.placing;

import id.petala.app.database.PlacementScenario;
import id.petala.app.database.PlacementScenarioStore;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.ShownAgency;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kept scenarios of the agency whose run is shown, in the database. */
public final class AgencyScenarios implements KeptScenarios {

    private final ShownAgency agency;
    private final PlacementScenarioStore store;

    /** On a pool of the app role. */
    public AgencyScenarios(DataSource app, OpenRuns runs) {
        this.agency = new ShownAgency(app, runs);
        this.store = new PlacementScenarioStore(JdbcClient.create(app));
    }

    @Override
    public List<PlacementScenario> acts() {
        return agency.read(store::all).orElse(List.of());
    }

    @Override
    public void add(PlacementScenario act) {
        agency.write(() -> {
            store.add(act);
            return act;
        });
    }
}
