package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The oldest PostgreSQL that Petala supports, run by someone else, with role names of their own. */
class ExternalDatabaseTest {
    private static @Nullable ExternalServer server;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                ExternalServer.available(),
                "SKIPPED: no PostgreSQL 15 at " + ExternalServer.BIN + "; install Debian's package postgresql-15");
        server = new ExternalServer();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aBackupMovesFromEmbeddedToExternalAndBack() throws IOException {
        var embedded = Server.migrated();
        TwoAgencies.fill(embedded);
        var external = server().database("aplikasi", "rahasia-uji-aplikasi").open();
        new Backup(embedded).write(directory.resolve("there.zip"));
        new Backup(external).restore(directory.resolve("there.zip"));
        assertThat(BackupTest.tables(external)).isEqualTo(BackupTest.tables(embedded));
        assertThat(visibleWithoutAgency(external)).isZero();

        new Backup(external).write(directory.resolve("back.zip"));
        var again = Server.empty();
        new Backup(again).restore(directory.resolve("back.zip"));
        assertThat(BackupTest.tables(again)).isEqualTo(BackupTest.tables(embedded));
    }

    @Test
    void aRoleThatBypassesRowSecurityIsRefused() {
        assertThatThrownBy(() ->
                        server().database("terlalu_kuat", "rahasia-uji-kuat").open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("can bypass row security");
        assertThatThrownBy(() ->
                        server().database("pemilik", "rahasia-uji-pemilik").open())
                .hasMessageContaining("must differ");
    }

    @Test
    void aWrongPasswordIsOneSentence() {
        assertThatThrownBy(() -> server().database("aplikasi", "salah").open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be opened");
    }

    private static long visibleWithoutAgency(DatabaseAccess access) {
        try (var pool = access.appPool(1)) {
            return JdbcClient.create(pool)
                    .sql("select count(*) from petala.run")
                    .query(Long.class)
                    .single();
        }
    }

    private static ExternalServer server() {
        if (server == null) {
            throw new AssertionError("not started");
        }
        return server;
    }
}
