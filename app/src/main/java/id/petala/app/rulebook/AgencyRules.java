package id.petala.app.rulebook;

import id.petala.app.database.InstrumentVersion;
import id.petala.app.database.InstrumentVersionStore;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.ShownAgency;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The own instruments of the agency whose run is shown, in the database. */
public final class AgencyRules implements OwnRules {

    private final ShownAgency agency;
    private final InstrumentVersionStore versions;

    /** On a pool of the app role. */
    public AgencyRules(DataSource app, OpenRuns runs) {
        this.agency = new ShownAgency(app, runs);
        this.versions = new InstrumentVersionStore(JdbcClient.create(app));
    }

    @Override
    public List<InstrumentVersion> all() {
        return agency.read(versions::all).orElse(List.of());
    }

    @Override
    public boolean keep(InstrumentVersion version) {
        try {
            return agency.write(() -> {
                versions.add(version);
                return true;
            });
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
