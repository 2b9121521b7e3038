package id.petala.app.database;

import java.nio.file.Path;

/** Another Petala is alive on the same home directory. */
public final class AlreadyRunningException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    AlreadyRunningException(Path home) {
        super(
                "Petala sudah berjalan di " + home
                        + "; hentikan dulu yang itu, atau pilih folder lain dengan PETALA_HOME.",
                "Petala is already running on " + home
                        + "; stop that one first, or choose another folder with PETALA_HOME.");
    }
}
