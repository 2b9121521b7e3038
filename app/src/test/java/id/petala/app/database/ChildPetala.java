package id.petala.app.database;

import java.nio.file.Path;

/** A Petala in a process of its own, to be killed: starts on a home, says so, and waits for ever. */
final class ChildPetala {
    private ChildPetala() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]), notice -> {})) {
            System.out.println("ready " + database.access().url());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
