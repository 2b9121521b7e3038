package id.petala.app.database;

import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only door to an agency's rows: work inside one transaction of the app role in which that agency is set. The setting ends with the
 * transaction, so a pooled connection carries nothing over; without it no row is visible.
 */
public final class InstansiTransaction {
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    /** Transactions on a pool of the app role. */
    public InstansiTransaction(DataSource app) {
        this(new JdbcTransactionManager(app), JdbcClient.create(app));
    }

    /** Transactions of a manager that exists already; the client must use the same data source. */
    public InstansiTransaction(PlatformTransactionManager manager, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.writing = template(manager, false);
        this.reading = template(manager, true);
    }

    private static TransactionTemplate template(PlatformTransactionManager manager, boolean readOnly) {
        var template = new TransactionTemplate(manager);
        template.setReadOnly(readOnly);
        if (readOnly) {
            template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        }
        return template;
    }

    /** Runs work that may write. Refuses to run inside another transaction: its agency would change under its feet. */
    public <T> T write(UUID instansi, Supplier<T> work) {
        return run(writing, instansi, work);
    }

    /** Runs work that only reads, on one consistent view. */
    public <T> T read(UUID instansi, Supplier<T> work) {
        return run(reading, instansi, work);
    }

    private <T> T run(TransactionTemplate template, UUID instansi, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction is open on this thread; one transaction serves one agency");
        }
        return template.execute(status -> {
            jdbc.sql("select set_config('petala.instansi', ?, true)")
                    .param(instansi.toString())
                    .query(String.class)
                    .single();
            return work.get();
        });
    }
}
