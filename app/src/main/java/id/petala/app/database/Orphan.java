package id.petala.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A server that outlived its Petala (killed, or the machine fell over). The home is locked by us, so no living Petala uses it; it is
 * stopped cleanly and started anew with today's settings. Before anything is stopped it must prove, by our password and its own data
 * directory, that it is ours.
 */
final class Orphan {
    private static final int TRIES = 20;
    private static final long PAUSE = 250;

    private final PostgresServer server;
    private final Secrets secrets;
    private final Consumer<Sentence> notices;

    Orphan(PostgresServer server, Secrets secrets, Consumer<Sentence> notices) {
        this.server = server;
        this.secrets = secrets;
        this.notices = notices;
    }

    void stop() throws IOException {
        Optional<Postmaster> last = server.postmaster();
        if (last.isPresent() && last.get().numberTaken()) {
            server.disownPostmaster();
        } else if (last.isPresent() && last.get().alive()) {
            stop(last.get());
        }
    }

    private void stop(Postmaster last) {
        if (ours(last)) {
            server.stop();
            notices.accept(new Sentence(
                    "Petala sebelumnya tidak ditutup dengan benar; servernya (proses " + last.pid()
                            + ") sudah dihentikan dan data tetap utuh.",
                    "The last Petala was not closed properly; its server (process " + last.pid()
                            + ") was stopped and the data are intact."));
        } else {
            throw new DatabaseException(
                    "Proses PostgreSQL lain (" + last.pid() + ") tercatat memakai " + server.data()
                            + "; hentikan proses itu, lalu jalankan lagi.",
                    "Another PostgreSQL process (" + last.pid() + ") is recorded as using " + server.data()
                            + "; stop it, then start again.");
        }
    }

    /** Waits a little, for a server that is still recovering refuses to answer. */
    private boolean ours(Postmaster last) {
        for (int i = 0; i < TRIES && last.alive(); i++) {
            Optional<Path> directory = dataDirectory(last.port());
            if (directory.isPresent()) {
                return same(directory.get());
            }
            pause();
        }
        return !last.alive();
    }

    private Optional<Path> dataDirectory(int port) {
        try {
            return JdbcClient.create(administrator(port))
                    .sql("show data_directory")
                    .query(String.class)
                    .optional()
                    .map(Path::of);
        } catch (DataAccessException notAnswering) {
            return Optional.empty();
        }
    }

    private PGSimpleDataSource administrator(int port) {
        return Roles.source(port, "postgres", secrets.administrator());
    }

    private boolean same(Path directory) {
        try {
            return directory.toRealPath().equals(server.data().toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
