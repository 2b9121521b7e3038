package id.petala.app.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One transaction of the owner on a connection of its own, with plain SQL and COPY side by side. */
final class OwnerTransaction {
    /** What is done in the transaction. */
    interface Work<T> {
        T with(JdbcClient jdbc, CopyManager copy) throws SQLException, IOException;
    }

    private OwnerTransaction() {}

    static <T> T repeatableRead(DataSource owner, Work<T> work) throws SQLException, IOException {
        try (Connection connection = owner.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            T result = run(connection, work);
            connection.commit();
            return result;
        }
    }

    /** Fixed output forms, so that the same rows are the same bytes on every server. */
    private static <T> T run(Connection connection, Work<T> work) throws SQLException, IOException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("set local time zone 'UTC'").update();
        jdbc.sql("set local datestyle = 'ISO, YMD'").update();
        jdbc.sql("set local bytea_output = 'hex'").update();
        return work.with(jdbc, connection.unwrap(PGConnection.class).getCopyAPI());
    }
}
