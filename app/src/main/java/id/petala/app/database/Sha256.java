package id.petala.app.database;

import id.petala.app.file.FileHash;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** SHA-256, as lower-case hexadecimal. */
final class Sha256 {
    private Sha256() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(FileHash.sha256().digest(bytes));
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
