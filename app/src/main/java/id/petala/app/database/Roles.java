package id.petala.app.database;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the two ordinary roles and the database of the embedded server; may run again at any time. */
final class Roles {
    static final String DATABASE = "petala";

    private final Secrets secrets;

    Roles(Secrets secrets) {
        this.secrets = secrets;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    static PGSimpleDataSource source(int port, String database, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(port, database));
        source.setUser(login.name());
        source.setPassword(login.password());
        return source;
    }

    void ensure(int port) {
        JdbcClient server = administrator(port);
        ensureRole(server, secrets.owner());
        ensureRole(server, secrets.app());
        ensureDatabase(port, DATABASE);
    }

    /** The password's alphabet was checked when it was read, so that it can stand inside quotes; SQL has no parameter here. */
    private static void ensureRole(JdbcClient server, Login role) {
        if (absent(server, "select count(*) from pg_roles where rolname = ?", role.name())) {
            server.sql("create role " + role.name()).update();
        }
        server.sql("alter role " + role.name()
                        + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                        + role.password() + "'")
                .update();
    }

    void ensureDatabase(int port, String database) {
        JdbcClient server = administrator(port);
        if (absent(server, "select count(*) from pg_database where datname = ?", database)) {
            server.sql("create database " + database + " owner "
                            + secrets.owner().name())
                    .update();
        }
    }

    private JdbcClient administrator(int port) {
        return JdbcClient.create(source(port, "postgres", secrets.administrator()));
    }

    private static boolean absent(JdbcClient server, String count, String name) {
        return server.sql(count).param(name).query(Long.class).single() == 0;
    }
}
