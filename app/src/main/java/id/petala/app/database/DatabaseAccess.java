package id.petala.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach one Petala database: one address, two roles. The owner migrates, backs up and restores; everything else is the app role's.
 *
 * @param url a PostgreSQL JDBC address without user and password
 * @param owner the role that owns the schema
 * @param app the role the application works as, bound by row security
 */
public record DatabaseAccess(String url, Login owner, Login app) {
    /** The schema that holds every table of Petala. */
    public static final String SCHEMA = "petala";

    /** Unpooled connections of the owner, for the few moments that need them. */
    public DataSource ownerSource() {
        return source(owner);
    }

    DataSource appSource() {
        return source(app);
    }

    /** A new pool of the app role; the caller closes it, before the server. */
    public HikariDataSource appPool(int maximumSize) {
        var config = new HikariConfig();
        config.setPoolName("petala");
        config.setDataSource(source(app));
        config.setMaximumPoolSize(maximumSize);
        config.setConnectionInitSql("set time zone 'UTC'");
        return new HikariDataSource(config);
    }

    private DataSource source(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.name());
        source.setPassword(login.password());
        source.setCurrentSchema(SCHEMA);
        source.setApplicationName("petala");
        return source;
    }
}
