package id.petala.app.database;

import id.petala.app.file.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that comes with Petala: durable, reachable from this machine only, one living Petala per home directory. Close it after
 * everything that uses it; it registers no shutdown hook of its own, because the pools must be closed before the server.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** A new major version of PostgreSQL cannot open the files of an older one, so each has its own directory. */
    private static final String DATA = "postgres-18";

    private static final int ATTEMPTS = 8;

    private final HomeLock lock;
    private final Secrets secrets;
    private final PostgresServer server;
    private final int port;

    private EmbeddedDatabase(HomeLock lock, Secrets secrets, PostgresServer server, int port) {
        this.lock = lock;
        this.secrets = secrets;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the server of a home, making it on first use.
     *
     * @param home the directory of all data, made if absent
     * @param notices hears what a person may want to know, such as that the last run had not ended cleanly
     * @throws AlreadyRunningException when another Petala is alive on this home
     */
    public static EmbeddedDatabase start(Path home, Consumer<Sentence> notices) {
        return start(home, PetalaHome.programs(home, System.getProperties()), notices);
    }

    /** Whether a home has a database already. */
    public static boolean isIn(Path home) {
        return Files.exists(home.resolve(DATA));
    }

    static EmbeddedDatabase start(Path home, Path programs, Consumer<Sentence> notices) {
        refuseFile(home);
        try {
            PrivateFiles.createDirectories(home);
            HomeLock lock = HomeLock.take(home);
            try {
                return start(lock, home, PostgresBinaries.unpackUnder(programs), notices);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (UncheckedIOException e) {
            throw unusable(home, e.getCause());
        } catch (IOException e) {
            throw unusable(home, e);
        }
    }

    private static void refuseFile(Path home) {
        for (Path path = home.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new DatabaseException(
                        path + " adalah berkas, bukan folder, jadi data Petala tidak dapat disimpan di " + home
                                + "; arahkan PETALA_HOME ke sebuah folder.",
                        path + " is a file, not a folder, so the data of Petala cannot be kept in " + home
                                + "; point PETALA_HOME at a folder.");
            }
        }
    }

    private static DatabaseException unusable(Path home, @Nullable IOException e) {
        return new DatabaseException(
                new Sentence(
                        "Folder data " + home + " tidak dapat dipakai (" + e + "); periksa izin dan ruang kosongnya.",
                        "The data folder " + home + " cannot be used (" + e
                                + "); check its permissions and free space."),
                e);
    }

    private static EmbeddedDatabase start(HomeLock lock, Path home, Path bin, Consumer<Sentence> notices)
            throws IOException {
        Path logs = home.resolve("logs");
        PrivateFiles.createDirectories(logs);
        var server = new PostgresServer(bin, home.resolve(DATA), logs);
        var secrets = secrets(home, server);
        if (!server.initialised()) {
            server.initialise(secrets.administrator(), PostgresServer.BUILTIN_LOCALE);
        }
        new Orphan(server, secrets, notices).stop();
        int port = start(server);
        try {
            new Roles(secrets).ensure(port);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
        return new EmbeddedDatabase(lock, secrets, server, port);
    }

    private static Secrets secrets(Path home, PostgresServer server) {
        if (server.initialised() && !Secrets.exist(home)) {
            throw new DatabaseException(
                    "Berkas secrets.properties di " + home
                            + " hilang, padahal datanya ada; kembalikan berkas itu dari salinan Anda.",
                    "The file secrets.properties in " + home
                            + " is missing though its data are there; put your copy of that file back.");
        }
        return Secrets.of(home);
    }

    /** A free port may be taken between finding and using it, and the workers of a crashed server need a moment to end. */
    private static int start(PostgresServer server) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                server.start(port);
                return port;
            } catch (DatabaseException e) {
                if (attempt == ATTEMPTS || !passing(e.sentence().en())) {
                    throw e;
                }
                Orphan.pause();
            }
        }
    }

    private static boolean passing(String reason) {
        return reason.contains("could not bind") || reason.contains("is still in use");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The address and the two roles of the Petala database on this server. */
    public DatabaseAccess access() {
        return access(Roles.DATABASE);
    }

    DatabaseAccess access(String database) {
        return new DatabaseAccess(Roles.url(port, database), secrets.owner(), secrets.app());
    }

    /** A second, empty database on the same server. */
    DatabaseAccess create(String database) {
        new Roles(secrets).ensureDatabase(port, database);
        return access(database);
    }

    /** Ends all sessions, stops the server and lets go of the home. */
    @Override
    public void close() {
        try (lock) {
            if (server.postmaster().filter(Postmaster::alive).isPresent()) {
                server.stop();
            }
        }
    }
}
