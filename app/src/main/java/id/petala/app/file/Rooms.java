package id.petala.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Folders of the moment below one that only its owner can open. Each is removed when it is closed and at the end of the
 * process; what an earlier process left behind is removed at the beginning.
 */
public final class Rooms implements AutoCloseable {

    private final Draft all;

    private Rooms(Draft all) {
        this.all = all;
    }

    /**
     * Rooms in a folder that nobody else uses.
     *
     * @param folder made if absent, emptied if not
     */
    public static Rooms in(Path folder) throws IOException {
        Draft all = Draft.at(folder);
        PrivateFiles.createDirectories(all.path());
        return new Rooms(all);
    }

    /** The folder of all rooms. */
    public Path folder() {
        return all.path();
    }

    /** A new, empty room. */
    public Draft open() throws IOException {
        Draft room = Draft.at(folder().resolve(UUID.randomUUID().toString()));
        Files.createDirectory(room.path());
        return room;
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
