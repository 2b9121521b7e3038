package id.petala.app.rulebook;

import id.petala.app.database.Instansi;
import id.petala.app.database.InstansiStore;
import id.petala.app.database.InstansiTransaction;
import id.petala.app.database.InstrumentVersion;
import id.petala.app.database.InstrumentVersionStore;
import id.petala.app.run.KeptRun;
import id.petala.app.run.NothingShown;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The own instruments of the agency whose run is shown, in the database. */
public final class AgencyRules implements OwnRules {

    private final OpenRuns runs;
    private final InstansiStore agencies;
    private final InstansiTransaction transactions;
    private final InstrumentVersionStore versions;

    /** On a pool of the app role. */
    public AgencyRules(DataSource app, OpenRuns runs) {
        JdbcClient jdbc = JdbcClient.create(app);
        this.runs = runs;
        this.agencies = new InstansiStore(jdbc);
        this.transactions = new InstansiTransaction(app);
        this.versions = new InstrumentVersionStore(jdbc);
    }

    @Override
    public List<InstrumentVersion> all() {
        return agency().map(one -> transactions.read(one.id(), versions::all)).orElse(List.of());
    }

    @Override
    public boolean keep(InstrumentVersion version) {
        Instansi agency = agency().orElseThrow(NothingShown::new);
        try {
            return transactions.write(agency.id(), () -> {
                versions.add(version);
                return true;
            });
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private Optional<Instansi> agency() {
        OpenRun shown = runs.shownOrNone();
        return shown == null
                ? Optional.empty()
                : agencies.all().stream().filter(one -> of(one, shown.kept())).findFirst();
    }

    private static boolean of(Instansi agency, KeptRun run) {
        return agency.contoh() == run.demo() && agency.nama().equals(run.agency());
    }
}
