package id.petala.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One embedded server for all test classes of this JVM; each asks for a database of its own. */
final class Server {
    /** Unpacked once and kept between builds. */
    static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Server() {}

    /** An empty database. */
    static DatabaseAccess empty() {
        return Holder.DATABASE.create("test_" + COUNT.incrementAndGet());
    }

    /** A database at the newest version. */
    static DatabaseAccess migrated() {
        DatabaseAccess access = empty();
        new Migration(access).toNewest();
        return access;
    }

    /** A fresh directory under target. */
    static Path directory(String name) {
        return PROGRAMS.resolveSibling(name + "-" + UUID.randomUUID());
    }

    private static final class Holder {
        static final EmbeddedDatabase DATABASE = start();

        private static EmbeddedDatabase start() {
            Path home = directory("shared-home");
            EmbeddedDatabase database = EmbeddedDatabase.start(home, PROGRAMS, notice -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, home)));
            return database;
        }

        private static void end(EmbeddedDatabase database, Path home) {
            database.close();
            try {
                if (Files.exists(home)) {
                    Directories.delete(home);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
