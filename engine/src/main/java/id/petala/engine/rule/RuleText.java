package id.petala.engine.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of one rule file and its fingerprint. Runs refer to the fingerprint; the text is stored once.
 *
 * @param path the path within the rule book, {@code instruments/kepka-bkn-411-2025-a.yaml}
 * @param text the text with LF line ends
 */
public record RuleText(String path, String text) {

    public RuleText {
        text = text.replace("\r\n", "\n").replace("\r", "\n");
    }

    /** SHA-256 of the UTF-8 text, in hexadecimal. */
    public String sha256() {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
