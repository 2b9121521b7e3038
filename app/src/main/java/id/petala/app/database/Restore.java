package id.petala.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty database from a backup file: first all checks, then the schema of that day, the rows in one transaction, the rest. */
final class Restore {
    private final DatabaseAccess access;
    private final Migration migration;
    private final JdbcClient owner;

    Restore(DatabaseAccess access) {
        this.access = access;
        this.migration = new Migration(access);
        this.owner = JdbcClient.create(access.ownerSource());
    }

    void from(Path file) {
        try (var backup = BackupFile.open(file)) {
            checkVersion(backup.manifest());
            checkEmpty();
            dropSchema();
            fill(backup);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void checkVersion(BackupManifest manifest) {
        if (!migration.knows(manifest.schemaVersion())) {
            throw new BackupRefusedException(
                    "Cadangan ini dibuat oleh Petala yang lebih baru (skema " + manifest.schemaVersion()
                            + "); pasang Petala itu dahulu.",
                    "This backup was made by a newer Petala (schema " + manifest.schemaVersion()
                            + "); install that one first.");
        }
    }

    private void checkEmpty() {
        var catalogue = new TableCatalogue(owner);
        if (!catalogue.schemaExists()) {
            return;
        }
        var filled = filled(catalogue.inOrder());
        if (!filled.isEmpty()) {
            throw new BackupRefusedException(
                    "Basis data tujuan tidak kosong (" + String.join(", ", filled)
                            + "); pulihkan hanya ke basis data yang kosong.",
                    "The target database is not empty (" + String.join(", ", filled)
                            + "); restore only into an empty one.");
        }
    }

    private List<String> filled(List<Table> tables) {
        try {
            return OwnerTransaction.repeatableRead(access.ownerSource(), (jdbc, copy) -> filled(jdbc, tables));
        } catch (SQLException | IOException e) {
            throw failed(e);
        }
    }

    private static List<String> filled(JdbcClient jdbc, List<Table> tables) {
        jdbc.sql("select set_config('petala.backup', 'on', true)")
                .query(String.class)
                .single();
        return tables.stream()
                .filter(table -> filled(jdbc, table))
                .map(Table::name)
                .toList();
    }

    private static boolean filled(JdbcClient jdbc, Table table) {
        return jdbc.sql("select exists (select from " + table.qualified() + ")")
                .query(Boolean.class)
                .single();
    }

    private void fill(BackupFile backup) {
        try {
            migration.to(backup.manifest().schemaVersion());
            OwnerTransaction.repeatableRead(access.ownerSource(), (jdbc, copy) -> copyIn(backup, jdbc, copy));
            migration.toNewest();
        } catch (BackupRefusedException e) {
            dropSchema();
            throw e;
        } catch (SQLException | IOException | RuntimeException e) {
            dropSchema();
            throw failed(e);
        }
    }

    private static long copyIn(BackupFile backup, JdbcClient jdbc, CopyManager copy) throws SQLException, IOException {
        var tables = new TableCatalogue(jdbc).inOrder();
        checkTables(backup.manifest(), tables);
        long rows = 0;
        for (Table table : tables) {
            rows += copyIn(table, entry(backup.manifest(), table), backup, jdbc, copy);
        }
        return rows;
    }

    private static void checkTables(BackupManifest manifest, List<Table> tables) {
        var here = tables.stream().collect(Collectors.toMap(Table::name, Table::columns));
        var there = manifest.entries().stream()
                .collect(Collectors.toMap(BackupManifest.Entry::table, BackupManifest.Entry::columns));
        if (!here.equals(there)) {
            throw new BackupRefusedException(
                    "Tabel dalam cadangan tidak sama dengan skema " + manifest.schemaVersion()
                            + "; berkas ini bukan buatan Petala.",
                    "The tables in the backup are not those of schema " + manifest.schemaVersion()
                            + "; Petala did not make this file.");
        }
    }

    private static BackupManifest.Entry entry(BackupManifest manifest, Table table) {
        return manifest.entries().stream()
                .filter(entry -> entry.table().equals(table.name()))
                .findFirst()
                .orElseThrow();
    }

    /** PostgreSQL has no COPY into a table whose row security binds the one who copies; for this transaction, unseen, it does not. */
    private static long copyIn(
            Table table, BackupManifest.Entry entry, BackupFile backup, JdbcClient jdbc, CopyManager copy)
            throws SQLException, IOException {
        force(table, "no force", jdbc);
        long rows;
        try (var in = backup.rows(entry)) {
            rows = copy.copyIn(table.copyIn(), in);
        }
        force(table, "force", jdbc);
        if (rows != entry.rows()) {
            throw new SQLException(table.name() + ": " + rows + " rows instead of " + entry.rows());
        }
        return rows;
    }

    private static void force(Table table, String how, JdbcClient jdbc) {
        if (table.forced()) {
            jdbc.sql("alter table " + table.qualified() + " " + how + " row level security")
                    .update();
        }
    }

    /** Only ever called on a schema that was seen to be empty, or that this restore has made. */
    private void dropSchema() {
        owner.sql("drop schema if exists " + DatabaseAccess.SCHEMA + " cascade").update();
    }

    private static BackupRefusedException failed(Exception e) {
        return new BackupRefusedException(
                "Cadangan tidak dapat dipulihkan dan basis data tetap kosong: " + e.getMessage(),
                "The backup cannot be restored and the database stays empty: " + e.getMessage(),
                e);
    }
}
