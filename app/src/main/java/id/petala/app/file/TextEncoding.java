package id.petala.app.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file, told from all of its bytes by this rule, in this order:
 *
 * <ol>
 *   <li>a byte order mark says it;
 *   <li>of the pairs of bytes of the head, at least three quarters hold one zero byte on the same side and at most one in
 *       twenty a zero on the other: UTF-16;
 *   <li>more than a quarter of the bytes of the head are zero: no text;
 *   <li>at least as many characters of several bytes are well-formed UTF-8 as there are bytes that can't be UTF-8: UTF-8.
 *       Single bad bytes don't make another encoding of it;
 *   <li>else: Windows-1252.
 * </ol>
 *
 * @param row the first line with a byte that can't be UTF-8, from 1; 0 where the bytes say something else
 */
public record TextEncoding(Kind kind, int row) {

    /** How many bytes are the head. */
    static final int HEAD = 8192;

    /** The encodings that are told apart. */
    public enum Kind {
        UTF_8("UTF-8", StandardCharsets.UTF_8),
        UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
        UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
        WINDOWS_1252("Windows-1252", Charset.forName("windows-1252")),
        /** UTF-32, or no text at all. */
        NONE("", StandardCharsets.UTF_8);

        private final String label;
        private final Charset charset;

        Kind(String label, Charset charset) {
            this.label = label;
            this.charset = charset;
        }

        /** Its name as programs show it. */
        public String label() {
            return label;
        }

        public Charset charset() {
            return charset;
        }
    }

    /** Looks at a file. */
    public static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Kind kind = marked(head);
        if (kind == Kind.UTF_8 && !starts(head, 0xEF, 0xBB, 0xBF)) {
            kind = zeros(head);
        }
        return kind == Kind.UTF_8 ? narrow(file) : new TextEncoding(kind, 0);
    }

    private static Kind marked(byte[] head) {
        if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
            return Kind.NONE;
        }
        if (starts(head, 0xFF, 0xFE)) {
            return Kind.UTF_16LE;
        }
        return starts(head, 0xFE, 0xFF) ? Kind.UTF_16BE : Kind.UTF_8;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Kind zeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (pairs > 0 && wide(zeros[1], zeros[0], pairs)) {
            return Kind.UTF_16LE;
        }
        if (pairs > 0 && wide(zeros[0], zeros[1], pairs)) {
            return Kind.UTF_16BE;
        }
        return (zeros[0] + zeros[1]) * 4 > head.length ? Kind.NONE : Kind.UTF_8;
    }

    private static boolean wide(int one, int other, int pairs) {
        return one * 4 >= pairs * 3 && other * 20 <= pairs;
    }

    private static TextEncoding narrow(Path file) throws IOException {
        Utf8Count count = new Utf8Count();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int size = in.read(block); size >= 0; size = in.read(block)) {
                count.take(block, size);
            }
        }
        return count.mostlyBad()
                ? new TextEncoding(Kind.WINDOWS_1252, row(file, count.firstBad()))
                : new TextEncoding(Kind.UTF_8, 0);
    }

    /** The line that a byte stands in. */
    private static int row(Path file, long place) throws IOException {
        int row = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (long at = 0; at < place; at++) {
                row += in.read() == '\n' ? 1 : 0;
            }
        }
        return row;
    }
}
