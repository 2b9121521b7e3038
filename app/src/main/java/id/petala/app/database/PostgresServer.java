package id.petala.app.database;

import id.petala.app.file.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL cluster on this machine, driven by its own initdb and pg_ctl, reachable on the loopback address with a password only. */
final class PostgresServer {
    /** Sorts text by code point and folds case by Unicode, the same on every operating system (PostgreSQL 17 or newer). */
    static final List<String> BUILTIN_LOCALE =
            List.of("--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");

    private static final String HBA = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final PostgresCommand command;
    private final Path data;
    private final Path logs;

    PostgresServer(Path bin, Path data, Path logs) {
        this.command = new PostgresCommand(bin, logs.resolve("command.log"));
        this.data = data;
        this.logs = logs;
    }

    boolean initialised() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Makes the cluster beside its place and renames it, so that a killed first start leaves nothing half-made in that place. */
    void initialise(Login administrator, List<String> locale) throws IOException {
        Path draft = data.resolveSibling(data.getFileName() + ".draft");
        Directories.delete(draft);
        Path password = data.resolveSibling(data.getFileName() + ".password");
        Files.deleteIfExists(password);
        PrivateFiles.write(password, administrator.password() + "\n");
        try {
            command.run("initdb", initialisation(administrator, locale, draft, password));
        } finally {
            Files.delete(password);
        }
        Files.writeString(draft.resolve("pg_hba.conf"), HBA);
        Files.writeString(
                draft.resolve("postgresql.conf"), "\ninclude_if_exists = 'petala.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initialisation(Login administrator, List<String> locale, Path draft, Path password) {
        var arguments = new ArrayList<>(List.of("-D", draft.toString(), "-U", administrator.name(), "-E", "UTF8"));
        arguments.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password));
        arguments.addAll(locale);
        return arguments;
    }

    /** Starts and waits until the server answers. */
    void start(int port) throws IOException {
        Files.writeString(data.resolve("petala.conf"), settings(port));
        Path log = logs.resolve("start.log");
        Files.deleteIfExists(log);
        command.run("pg_ctl", List.of("-D", data.toString(), "-l", log.toString(), "-w", "-t", "300", "start"), log);
    }

    private String settings(int port) {
        return """
        # Written by Petala at every start; put your own settings into postgresql.conf above the include.
        port = %d
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        fsync = on
        full_page_writes = on
        synchronous_commit = on
        password_encryption = 'scram-sha-256'
        max_connections = 50
        timezone = 'UTC'
        log_timezone = 'UTC'
        lc_messages = 'C'
        logging_collector = on
        log_directory = '%s'
        log_filename = 'postgres-%%a.log'
        log_truncate_on_rotation = on
        log_rotation_age = 1d
        """.formatted(port, logs.toString().replace('\\', '/').replace("'", "''"));
    }

    /** Ends every session, writes everything out and waits for the end. */
    void stop() {
        command.run("pg_ctl", List.of("-D", data.toString(), "-m", "fast", "-w", "-t", "120", "stop"));
    }

    /** What the last server wrote down about itself, if it has not ended cleanly. */
    Optional<Postmaster> postmaster() {
        try {
            return Files.exists(pidFile()) ? Postmaster.parse(Files.readAllLines(pidFile())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the number of a surely ended process into the file. The file itself must stay: by the rest of it PostgreSQL notices workers of
     * a killed server that still write.
     */
    void disownPostmaster() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(pidFile()));
        lines.set(0, Long.toString(command.run("pg_ctl", List.of("--version"))));
        Files.write(pidFile(), lines);
    }

    Path data() {
        return data;
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
