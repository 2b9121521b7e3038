package id.petala.app.serve;

import com.zaxxer.hikari.HikariDataSource;
import id.petala.app.WebServer;
import id.petala.app.database.DatabaseAccess;
import id.petala.app.database.EmbeddedDatabase;
import id.petala.app.database.Migration;
import id.petala.app.database.Sentence;
import id.petala.app.run.RunArchive;
import id.petala.app.talent.MapSource;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Database and pages of one home directory, reachable from this machine only. Closing stops the pages, then the pool,
 * then the database.
 */
public final class PetalaServer implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final EmbeddedDatabase database;
    private final HikariDataSource pool;
    private final WebServer web;

    private PetalaServer(EmbeddedDatabase database, HikariDataSource pool, WebServer web) {
        this.database = database;
        this.pool = pool;
        this.web = web;
    }

    /** What the pages show, once the database is there. */
    @FunctionalInterface
    public interface Shown {
        MapSource of(RunArchive archive) throws IOException;
    }

    /**
     * Starts everything.
     *
     * @param port 0 for any free port
     * @param notices hears what a person may want to know
     * @throws PortTaken when another program listens on the port
     * @throws id.petala.app.database.DatabaseException when the database can't start, with a sentence that says why
     */
    public static PetalaServer start(Path home, int port, Consumer<Sentence> notices, Shown shown) throws IOException {
        refuseTakenPort(port);
        EmbeddedDatabase database = EmbeddedDatabase.start(home, notices);
        try {
            return start(database, port, shown);
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static PetalaServer start(EmbeddedDatabase database, int port, Shown shown) throws IOException {
        DatabaseAccess access = database.access();
        new Migration(access).toNewest();
        HikariDataSource pool = access.appPool(CONNECTIONS);
        try {
            WebServer web = WebServer.start(shown.of(new RunArchive(pool)), port);
            return new PetalaServer(database, pool, web);
        } catch (IOException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static void refuseTakenPort(int port) throws IOException {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new PortTaken(port, e);
        }
    }

    /** Another program listens on the port. */
    public static final class PortTaken extends IOException {
        private final int port;

        PortTaken(int port, IOException cause) {
            super("port " + port + " is taken", cause);
            this.port = port;
        }

        public int port() {
            return port;
        }
    }

    public URI address() {
        return web.address();
    }

    public int port() {
        return web.port();
    }

    /** Returns once the pages have been closed. */
    public void awaitClose() throws InterruptedException {
        web.awaitClose();
    }

    @Override
    public void close() {
        web.close();
        pool.close();
        database.close();
    }
}
