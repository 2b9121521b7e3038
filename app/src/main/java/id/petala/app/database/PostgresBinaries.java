package id.petala.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine: carried on the class path, unpacked once per content under a directory. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The directory that holds initdb, pg_ctl and postgres. */
    static Path unpackUnder(Path directory) {
        try {
            Path target = target(directory);
            if (!Files.isDirectory(target)) {
                unpack(archive(), target);
            }
            return target.resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this user can run what is under a directory, or unpack it there. */
    static boolean usable(Path directory) {
        try {
            Path target = target(directory);
            return Files.isDirectory(target)
                    ? Files.isReadable(target.resolve("bin"))
                    : Files.isDirectory(directory) && Files.isWritable(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path target(Path directory) throws IOException {
        return directory.resolve("postgres-" + fingerprint(archive()));
    }

    private static String archive() {
        return archive(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static String archive(String os, String architecture) {
        String system = system(os.toLowerCase(Locale.ROOT));
        String machine = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        };
        return "postgres-" + system + "-" + machine + ".txz";
    }

    private static String system(String os) {
        if (os.startsWith("windows")) {
            return "windows";
        }
        return os.startsWith("mac") ? "darwin" : "linux";
    }

    /** What tells one content from another without reading it: its length and the checksum that its jar holds. */
    private static String fingerprint(String archive) throws IOException {
        if (resource(archive).openConnection() instanceof JarURLConnection jar) {
            return "%08x-%d"
                    .formatted(jar.getJarEntry().getCrc(), jar.getJarEntry().getSize());
        }
        throw new IOException(archive + " is not in a jar");
    }

    private static URL resource(String archive) {
        URL found = PostgresBinaries.class.getResource("/" + archive);
        if (found == null) {
            throw new DatabaseException(
                    "Petala tidak membawa PostgreSQL untuk mesin ini (" + archive
                            + "); pakai komputer dengan Linux atau Windows 64 bit, Linux ARM64, atau macOS ARM64.",
                    "Petala carries no PostgreSQL for this machine (" + archive
                            + "); use a machine with 64-bit Linux or Windows, Linux ARM64, or macOS ARM64.");
        }
        return found;
    }

    /** Unpacks beside the target and renames, so that a directory with the final name is always whole. */
    private static void unpack(String archive, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path draft = Files.createTempDirectory(target.toAbsolutePath().getParent(), "unpacking");
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(resource(archive).openStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, draft);
            }
        }
        openToAll(draft);
        publish(draft, target);
    }

    private static void publish(Path draft, Path target) throws IOException {
        try {
            move(draft, target);
        } catch (FileSystemException e) {
            Directories.delete(draft);
            // Of two that unpack at once, the second finds the work done.
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target);
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            markExecutable(path, entry.getMode());
        }
    }

    private static void markExecutable(Path path, int mode) throws IOException {
        if ((mode & 0100) != 0) {
            openToAll(path);
        }
    }

    /** Programs are no secret, and homes of several users may share them. */
    private static void openToAll(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
