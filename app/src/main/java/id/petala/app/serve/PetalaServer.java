package id.petala.app.serve;

import com.zaxxer.hikari.HikariDataSource;
import id.petala.app.KeptWork;
import id.petala.app.WebServer;
import id.petala.app.choice.ChosenRun;
import id.petala.app.database.DatabaseAccess;
import id.petala.app.database.EmbeddedDatabase;
import id.petala.app.database.Migration;
import id.petala.app.database.Sentence;
import id.petala.app.demo.DemoCity;
import id.petala.app.file.Rooms;
import id.petala.app.index.AgencySheets;
import id.petala.app.placing.AgencyScenarios;
import id.petala.app.rulebook.AgencyRules;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.RunArchive;
import id.petala.app.upload.Imports;
import id.petala.app.upload.Limits;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Database and pages of one home directory, reachable from this machine only. Closing ends an import, stops the pages, then the pool,
 * then the database.
 */
public final class PetalaServer implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    /** Below the home: data laid out for as long as they are shown or looked at. */
    private static final String ROOMS = "sementara";

    private static final Logger LOG = LoggerFactory.getLogger(PetalaServer.class);

    private final EmbeddedDatabase database;
    private final HikariDataSource pool;
    private final Rooms rooms;
    private final RunArchive archive;
    private final Imports imports;
    private final WebServer web;

    private PetalaServer(
            EmbeddedDatabase database,
            HikariDataSource pool,
            Rooms rooms,
            RunArchive archive,
            Imports imports,
            WebServer web) {
        this.database = database;
        this.pool = pool;
        this.rooms = rooms;
        this.archive = archive;
        this.imports = imports;
        this.web = web;
    }

    /**
     * Starts everything.
     *
     * @param port 0 for any free port
     * @param demo the city to make where none is kept yet; null for none
     * @param notices hears what a person may want to know
     * @throws PortTaken when another program listens on the port
     * @throws id.petala.app.database.DatabaseException when the database can't start, with a sentence that says why
     */
    public static PetalaServer start(Path home, int port, @Nullable DemoCity demo, Consumer<Sentence> notices)
            throws IOException {
        refuseTakenPort(port);
        try (Demo city = demo == null ? null : new Demo(ShippedRules.book(), demo)) {
            if (city != null && !EmbeddedDatabase.isIn(home)) {
                city.begin();
            }
            EmbeddedDatabase database = EmbeddedDatabase.start(home, notices);
            try {
                return start(database, Rooms.in(home.resolve(ROOMS)), port, city);
            } catch (IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        }
    }

    private static PetalaServer start(EmbeddedDatabase database, Rooms rooms, int port, @Nullable Demo demo)
            throws IOException {
        DatabaseAccess access = database.access();
        new Migration(access).toNewest();
        HikariDataSource pool = access.appPool(CONNECTIONS);
        RuleBook book = ShippedRules.book();
        try {
            RunArchive archive = new RunArchive(pool);
            Demo.Fresh fresh = demo == null ? null : demo.keepIn(archive);
            Desk desk = Desk.of(archive, rooms, ChosenRun::ofThisRequest, fresh);
            RuleShelf rules = new RuleShelf(book, new AgencyRules(pool, desk));
            Imports imports = new Imports(rooms, desk, rules, Limits.USUAL, InstantSource.system());
            KeptWork kept = new KeptWork(new AgencySheets(pool, desk), new AgencyScenarios(pool, desk));
            WebServer web = WebServer.start(desk, rules, kept, desk::checked, imports, port);
            desk.awaitOpened();
            desk.prepareWith(web.preparation());
            return new PetalaServer(database, pool, rooms, archive, imports, web);
        } catch (IOException | RuntimeException e) {
            pool.close();
            rooms.close();
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

    RunArchive archive() {
        return archive;
    }

    Rooms rooms() {
        return rooms;
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
        imports.close();
        web.close();
        pool.close();
        removeRooms();
        database.close();
    }

    /** What can't be removed now is removed at the next start. */
    private void removeRooms() {
        try {
            rooms.close();
        } catch (IOException e) {
            LOG.warn("Rooms could not be removed", e);
        }
    }
}
