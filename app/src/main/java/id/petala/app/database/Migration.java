package id.petala.app.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the schema of a database to a version: as the owner, in order, each step in one transaction. */
public final class Migration {
    private final DatabaseAccess access;

    /** Migrations of one database. */
    public Migration(DatabaseAccess access) {
        this.access = access;
    }

    /** Brings the schema to the newest version this program knows. */
    public void toNewest() {
        flyway(MigrationVersion.LATEST).migrate();
    }

    void to(String version) {
        flyway(MigrationVersion.fromVersion(version)).migrate();
    }

    boolean knows(String version) {
        var wanted = MigrationVersion.fromVersion(version);
        for (var migration : flyway(MigrationVersion.LATEST).info().all()) {
            if (wanted.equals(migration.getVersion())) {
                return true;
            }
        }
        return false;
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(access.ownerSource())
                .schemas(DatabaseAccess.SCHEMA)
                .placeholders(Map.of("app_role", access.app().name()))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .target(target)
                .load();
    }
}
