package id.petala.app.database;

import id.petala.app.file.Draft;
import id.petala.app.file.FileHash;
import id.petala.app.file.PrivateFiles;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything of a database in one zip, readable without Petala: a manifest and one COPY text file per table, all from one moment. It is
 * also the way to another server and to a new major version of PostgreSQL.
 */
public final class Backup {
    private final DatabaseAccess access;

    /** Backups of one database, and restores into it. */
    public Backup(DatabaseAccess access) {
        this.access = access;
    }

    /** Writes a backup that appears under its name only when it is whole; only this user can open it. */
    public void write(Path file) {
        try (Draft draft = Draft.at(file.resolveSibling(file.getFileName() + ".part"))) {
            PrivateFiles.write(draft.path(), "");
            try (var out = Files.newOutputStream(draft.path())) {
                write(out);
            }
            draft.become(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Writes a backup to a stream and leaves the stream open. */
    public void write(OutputStream out) {
        var zip = new ZipOutputStream(out);
        try {
            var manifest =
                    OwnerTransaction.repeatableRead(access.ownerSource(), (jdbc, copy) -> copyOut(jdbc, copy, zip));
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.finish();
        } catch (SQLException | DataAccessException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BackupManifest copyOut(JdbcClient jdbc, CopyManager copy, ZipOutputStream zip)
            throws SQLException, IOException {
        jdbc.sql("set transaction read only").update();
        jdbc.sql("select set_config('petala.backup', 'on', true)")
                .query(String.class)
                .single();
        var entries = new ArrayList<BackupManifest.Entry>();
        for (Table table : new TableCatalogue(jdbc).inOrder()) {
            entries.add(copyOut(table, copy, zip));
        }
        String created = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new BackupManifest(schemaVersion(jdbc), created, entries);
    }

    private static String schemaVersion(JdbcClient jdbc) {
        return jdbc.sql(
                        "select version from petala.flyway_schema_history where success and version is not null order by installed_rank desc limit 1")
                .query(String.class)
                .single();
    }

    private static BackupManifest.Entry copyOut(Table table, CopyManager copy, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(BackupManifest.Entry.file(table.name())));
        var hashing = new DigestOutputStream(new Unclosed(zip), FileHash.sha256());
        long rows = copy.copyOut(table.copyOut(), hashing);
        zip.closeEntry();
        String sha256 = HexFormat.of().formatHex(hashing.getMessageDigest().digest());
        return new BackupManifest.Entry(table.name(), rows, sha256, table.columns());
    }

    /**
     * Fills an empty database from a backup and brings it to the newest version.
     *
     * @throws BackupRefusedException when the file is damaged, foreign or of a newer Petala, or the target holds data; the target is then
     *     as empty as it was
     */
    public void restore(Path file) {
        new Restore(access).from(file);
    }

    private static DatabaseException failed(Exception e) {
        return new DatabaseException(
                new Sentence(
                        "Cadangan tidak dapat dibuat: " + e.getMessage(),
                        "The backup cannot be written: " + e.getMessage()),
                e);
    }

    /** Keeps the driver from closing the zip after one table. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // the zip goes on with the next table
        }
    }
}
