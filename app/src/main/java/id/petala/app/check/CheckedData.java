package id.petala.app.check;

import id.petala.app.file.Draft;
import id.petala.app.intake.Quarantine;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A checked data package in a room of its own, with the files that {@code petala check} writes about it, written when
 * they are first asked for. Closing removes the room with all that is in it.
 */
public final class CheckedData implements AutoCloseable {

    private final Draft room;
    private final DataCheck check;

    /** What a check found in a package that lies in the room. */
    public CheckedData(Draft room, DataCheck check) {
        this.room = room;
        this.check = check;
    }

    /** The folder of the package in a room. */
    public static Path dataIn(Draft room) {
        return room.path().resolve("data");
    }

    public DataCheck check() {
        return check;
    }

    public Path data() {
        return dataIn(room);
    }

    /** A file of the check by its name in {@link CheckFolder}; a file that isn't there where the check has none such. */
    public Path file(Language language, String name) throws IOException {
        return folder(language).resolve(name);
    }

    /** All quarantine files in one zip. */
    public Path quarantine(Language language) throws IOException {
        Path zip = room.path().resolve("karantina-" + language.code() + ".zip");
        synchronized (this) {
            if (!Files.exists(zip)) {
                zip(folder(language).resolve(Quarantine.FOLDER), zip);
            }
        }
        return zip;
    }

    private synchronized Path folder(Language language) throws IOException {
        Path folder = room.path().resolve("hasil-" + language.code());
        if (!Files.exists(folder)) {
            CheckFolder.write(check, folder, language);
        }
        return folder;
    }

    private static void zip(Path folder, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.getFileName() + "/" + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        room.close();
    }
}
