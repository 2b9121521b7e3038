package id.petala.app.database;

import id.petala.app.file.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the embedded server's three roles: drawn once per home, kept in one file that only its owner can read. There are no
 * default secrets.
 */
record Secrets(Login administrator, Login owner, Login app) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static boolean exist(Path home) {
        return Files.exists(file(home));
    }

    private static Path file(Path home) {
        return home.resolve("secrets.properties");
    }

    static Secrets of(Path home) {
        Path file = file(home);
        try {
            if (!Files.exists(file)) {
                draw(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Path file) throws IOException {
        Path draft = file.resolveSibling("secrets.draft");
        Files.deleteIfExists(draft);
        PrivateFiles.write(
                draft, "administrator=" + password() + "\nowner=" + password() + "\napp=" + password() + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Secrets read(Path file) throws IOException {
        if (PrivateFiles.openToOthers(file)) {
            throw new DatabaseException(
                    "Berkas rahasia " + file + " dapat dibuka pengguna lain; jalankan: chmod 600 " + file,
                    "The secrets file " + file + " can be opened by other users; run: chmod 600 " + file);
        }
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new Secrets(
                new Login("petala_admin", entry(lines, "administrator", file)),
                new Login("petala_owner", entry(lines, "owner", file)),
                new Login("petala_app", entry(lines, "app", file)));
    }

    private static String entry(Properties lines, String key, Path file) {
        String value = lines.getProperty(key);
        if (value == null || !value.matches("[A-Za-z0-9_-]{20,}")) {
            throw new DatabaseException(
                    "Berkas rahasia " + file + " rusak pada baris " + key + "; pulihkan berkas itu dari salinan Anda.",
                    "The secrets file " + file + " is damaged at line " + key + "; put your copy of that file back.");
        }
        return value;
    }
}
