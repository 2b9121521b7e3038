package id.petala.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The head of a {@code postmaster.pid}: which process serves the data directory, and on which port. */
record Postmaster(long pid, int port) {
    private static final int PORT_LINE = 3;

    static Optional<Postmaster> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        return Optional.of(new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip())));
    }

    boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false) && !zombie();
    }

    /** In a container whose first process reaps nobody, an ended server keeps its number. */
    boolean zombie() {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/status")).contains("State:\tZ");
        } catch (IOException noSuchFile) {
            return false;
        }
    }

    /** True when PostgreSQL would take another program, or a zombie, for the server that wrote the file. */
    boolean numberTaken() {
        return zombie() || (alive() && !maybePostgres());
    }

    /** False only when the operating system names another program: after a reboot the number may belong to anything. */
    private boolean maybePostgres() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(name -> name.contains("postgres"))
                .orElse(true);
    }
}
