package id.petala.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A file or folder that is being written, under a name of its own until it is whole. Closing a draft that did not become
 * what it was for removes it, and so does the end of the process, when a person or the system stops it midway.
 */
public final class Draft implements AutoCloseable {

    private static final int ATTEMPTS = 20;
    private static final Object LOCK = new Object();
    private static final SortedSet<Path> OPEN = new TreeSet<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(Draft::removeAll));
    }

    private final Path path;

    private Draft(Path path) {
        this.path = path;
    }

    /** A draft at a place that nobody else writes to; what was left there is removed. */
    public static Draft at(Path path) throws IOException {
        Path place = path.toAbsolutePath();
        synchronized (LOCK) {
            waitIfEnding();
            delete(place);
            OPEN.add(place);
        }
        return new Draft(place);
    }

    /**
     * A new folder for what is needed only for a while; nobody else can open it.
     *
     * @param purpose begins its name
     */
    public static Draft room(String purpose) throws IOException {
        synchronized (LOCK) {
            waitIfEnding();
            Path place = Files.createTempDirectory(purpose).toAbsolutePath();
            OPEN.add(place);
            return new Draft(place);
        }
    }

    public Path path() {
        return path;
    }

    /** Moves the draft to its place, where it takes the place of what was there. */
    public void become(Path target) throws IOException {
        undisturbed(() -> {
            if (Files.isDirectory(path)) {
                delete(target);
            }
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
            OPEN.remove(path);
        });
    }

    /** Several steps that belong together. */
    @FunctionalInterface
    public interface Steps {
        void run() throws IOException;
    }

    /** Takes steps between which the process does not end, unless it is killed. */
    public static void undisturbed(Steps steps) throws IOException {
        synchronized (LOCK) {
            waitIfEnding();
            steps.run();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (LOCK) {
            if (OPEN.remove(path)) {
                delete(path);
            }
        }
    }

    /** Nothing may be begun once the drafts are removed; the end of the process is near. */
    private static void waitIfEnding() {
        while (ending) {
            try {
                LOCK.wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the process ends", e);
            }
        }
    }

    private static void removeAll() {
        synchronized (LOCK) {
            ending = true;
            OPEN.forEach(Draft::remove);
        }
    }

    /** A folder can be filled further while it is emptied, so it may take more than one attempt. */
    private static void remove(Path path) {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(path); attempt++) {
            try {
                delete(path);
            } catch (IOException again) {
                Thread.onSpinWait();
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> inside = Files.walk(path)) {
            deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : deepestFirst) {
            Files.deleteIfExists(one);
        }
    }
}
