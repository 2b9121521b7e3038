package id.petala.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a home directory for one living process; the operating system lets go of it however that process ends. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path home) {
        try {
            var channel =
                    FileChannel.open(home.resolve("petala.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return lock(channel, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HomeLock lock(FileChannel channel, Path home) throws IOException {
        if (!locked(channel)) {
            channel.close();
            throw new AlreadyRunningException(home);
        }
        return new HomeLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
