package id.petala.app.database;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL 15 or newer that the agency runs itself. Its administrator prepares two ordinary roles and an empty database:
 *
 * <pre>{@code
 * create role petala_owner login password '...';
 * create role petala_app login password '...';
 * create database petala owner petala_owner encoding 'UTF8' template template0;
 * }</pre>
 *
 * @param url a PostgreSQL JDBC address without user and password
 * @param owner the role that owns the schema
 * @param app the role the application works as
 */
public record ExternalDatabase(String url, Login owner, Login app) {
    private static final int OLDEST = 150_000;

    /** Connects as both roles and refuses a server or a role on which row security would not hold. */
    public DatabaseAccess open() {
        var access = new DatabaseAccess(url, owner, app);
        try {
            check(access);
        } catch (DataAccessException e) {
            throw unreachable(e);
        }
        return access;
    }

    private void check(DatabaseAccess access) {
        if (owner.name().equals(app.name())) {
            throw new DatabaseException(
                    "Peran pemilik dan peran aplikasi harus berbeda, keduanya sekarang " + owner.name() + ".",
                    "The owner role and the app role must differ, both are now " + owner.name() + ".");
        }
        checkVersion(JdbcClient.create(access.ownerSource()));
        checkAppRole(JdbcClient.create(access.appSource()));
    }

    private static void checkVersion(JdbcClient owner) {
        int version = owner.sql("select current_setting('server_version_num')::int")
                .query(Integer.class)
                .single();
        if (version < OLDEST) {
            throw new DatabaseException(
                    "Server ini PostgreSQL " + version / 10_000 + "; Petala memerlukan PostgreSQL 15 atau lebih baru.",
                    "This server is PostgreSQL " + version / 10_000 + "; Petala needs PostgreSQL 15 or newer.");
        }
    }

    private void checkAppRole(JdbcClient asApp) {
        boolean unbound =
                asApp.sql("""
                select rolsuper or rolbypassrls or pg_has_role(current_user, ?, 'member')
                from pg_roles where rolname = current_user""").param(owner.name()).query(Boolean.class).single();
        if (unbound) {
            throw new DatabaseException(
                    "Peran " + app.name()
                            + " dapat melewati pembatas baris; cabut SUPERUSER, BYPASSRLS dan keanggotaan pada "
                            + owner.name() + ".",
                    "Role " + app.name() + " can bypass row security; take away SUPERUSER, BYPASSRLS and membership of "
                            + owner.name() + ".");
        }
    }

    private DatabaseException unreachable(Exception e) {
        var cause = e.getCause() instanceof SQLException sql ? sql : e;
        return new DatabaseException(
                new Sentence(
                        "Basis data di " + url + " tidak dapat dibuka: " + cause.getMessage(),
                        "The database at " + url + " cannot be opened: " + cause.getMessage()),
                e);
    }
}
