package id.petala.app.serve;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.database.Backup;
import id.petala.app.database.DatabaseException;
import id.petala.app.database.EmbeddedDatabase;
import id.petala.app.database.Migration;
import id.petala.app.database.PetalaHome;
import java.io.IOException;
import java.nio.file.Path;

/** Backup and restore of the database of this machine, while no Petala runs on it. */
public final class Safekeeping {

    private Safekeeping() {}

    /** Writes everything to one file; returns an {@link ExitCode}. */
    public static int backup(Path file, Console console) throws IOException {
        return withDatabase(console, database -> {
            new Migration(database.access()).toNewest();
            new Backup(database.access()).write(file);
        });
    }

    /** Puts a backup into the empty database of this machine; returns an {@link ExitCode}. */
    public static int restore(Path file, Console console) throws IOException {
        return withDatabase(console, database -> new Backup(database.access()).restore(file));
    }

    private interface Work {
        void on(EmbeddedDatabase database) throws IOException;
    }

    private static int withDatabase(Console console, Work work) throws IOException {
        Speaker speaker = new Speaker(console);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(PetalaHome.find(), speaker::say)) {
            work.on(database);
            return ExitCode.DONE;
        } catch (DatabaseException refused) {
            speaker.say(refused.sentence());
            return ExitCode.REFUSED;
        }
    }
}
