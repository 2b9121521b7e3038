package id.petala.app.run;

import id.petala.app.database.Instansi;
import id.petala.app.database.InstansiStore;
import id.petala.app.database.InstansiTransaction;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to the rows of the agency whose run is shown. */
public final class ShownAgency {

    private final OpenRuns runs;
    private final InstansiStore agencies;
    private final InstansiTransaction transactions;

    /** On a pool of the app role. */
    public ShownAgency(DataSource app, OpenRuns runs) {
        this.runs = runs;
        this.agencies = new InstansiStore(JdbcClient.create(app));
        this.transactions = new InstansiTransaction(app);
    }

    /** Runs work that only reads; empty while no run is shown. */
    public <T> Optional<T> read(Supplier<T> work) {
        return agency().map(one -> transactions.read(one.id(), work));
    }

    /**
     * Runs work that may write.
     *
     * @throws NothingShown while no run is shown
     */
    public <T> T write(Supplier<T> work) {
        return transactions.write(agency().orElseThrow(NothingShown::new).id(), work);
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
