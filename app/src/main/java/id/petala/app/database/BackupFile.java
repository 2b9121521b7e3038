package id.petala.app.database;

import id.petala.app.file.FileHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup opened for reading, whole and unaltered: every file it lists is there, nothing else is, and every hash agrees. */
final class BackupFile implements AutoCloseable {
    private static final int LONGEST_MANIFEST = 1 << 20;

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path file) {
        try {
            return open(new ZipFile(file.toFile()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static BackupFile open(ZipFile zip) throws IOException {
        try {
            var backup = new BackupFile(zip, manifest(zip));
            backup.checkNames();
            backup.checkHashes();
            return backup;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null) {
            throw new BackupRefusedException(
                    "Berkas ini bukan cadangan Petala: " + BackupManifest.NAME + " tidak ada di dalamnya.",
                    "This file is not a backup of Petala: it holds no " + BackupManifest.NAME + ".");
        }
        try (var in = zip.getInputStream(entry)) {
            return BackupManifest.parse(new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8));
        }
    }

    private void checkNames() {
        Set<String> listed = manifest.entries().stream()
                .map(BackupManifest.Entry::file)
                .collect(Collectors.toCollection(HashSet::new));
        listed.add(BackupManifest.NAME);
        Set<String> held = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (!held.equals(listed)
                || zip.size() != listed.size()
                || manifest.entries().size() + 1 != listed.size()) {
            throw new BackupRefusedException(
                    "Isi cadangan tidak sama dengan daftar isinya: " + held + "; pakai salinan cadangan yang lain.",
                    "The backup does not hold what its manifest lists: " + held + "; use another copy of the backup.");
        }
    }

    private void checkHashes() throws IOException {
        for (var entry : manifest.entries()) {
            if (!hash(entry).equals(entry.sha256())) {
                throw new BackupRefusedException(
                        "Berkas " + entry.file()
                                + " dalam cadangan berubah atau rusak; pakai salinan cadangan yang lain.",
                        "The file " + entry.file()
                                + " in the backup was changed or damaged; use another copy of the backup.");
            }
        }
    }

    private String hash(BackupManifest.Entry entry) throws IOException {
        var digest = FileHash.sha256();
        try (var in = new DigestInputStream(rows(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    BackupManifest manifest() {
        return manifest;
    }

    InputStream rows(BackupManifest.Entry entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry.file()));
    }

    private static BackupRefusedException unreadable(Path file, IOException e) {
        return new BackupRefusedException(
                "Berkas cadangan " + file + " tidak dapat dibaca: " + e.getMessage(),
                "The backup file " + file + " cannot be read: " + e.getMessage(),
                e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
