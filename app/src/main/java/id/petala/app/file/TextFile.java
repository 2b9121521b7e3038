package id.petala.app.file;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text file that people hand in: UTF-8, with or without a byte-order mark, no line longer than a limit. */
public final class TextFile {

    /** The longest line read, in bytes. */
    public static final int LONGEST_LINE = 1 << 20;

    private static final int BOM = 0xFEFF;

    private final Path path;
    private final String name;

    /** Whether one bad line spoils the text; else such lines come marked by {@link LineGuard}. */
    private final boolean whole;

    private TextFile(Path path, boolean whole) {
        this.path = path;
        this.whole = whole;
        this.name = String.valueOf(path.getFileName());
    }

    /**
     * Opens a file after one pass over its bytes, which holds no more than a buffer of them.
     *
     * @throws NoSuchFileException when there is none, or it is a folder
     * @throws Refused when it is empty, not UTF-8, or has a line beyond the limit
     */
    public static TextFile checked(Path path) throws IOException {
        return checked(path, true);
    }

    /**
     * Opens a file of which each line stands for itself: lines that are too long or not UTF-8 are marked, not refused.
     *
     * @throws NoSuchFileException when there is none, or it is a folder
     * @throws Refused when it is empty or no text at all
     */
    public static TextFile ofLines(Path path) throws IOException {
        return checked(path, false);
    }

    private static TextFile checked(Path path, boolean whole) throws IOException {
        if (Files.isDirectory(path)) {
            throw new NoSuchFileException(path.toString());
        }
        TextFile file = new TextFile(path, whole);
        try (InputStream in = Files.newInputStream(path)) {
            file.new Pass().run(in);
        }
        return file;
    }

    /** The name of the file without its folders. */
    public String name() {
        return name;
    }

    /** The text, after the byte-order mark if there is one. */
    public BufferedReader open() throws IOException {
        if (!whole) {
            return new BufferedReader(LineGuard.of(Files.newInputStream(path)));
        }
        BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return reader;
    }

    /** What separates the cells of a table: a comma, unless its first line has only semicolons. */
    public char separator() throws IOException {
        String header = line(1);
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    /** One line, from 1; the empty text beyond the end. */
    public String line(int row) throws IOException {
        try (BufferedReader reader = open()) {
            return reader.lines().skip(row - 1L).findFirst().orElse("");
        }
    }

    /** The whole text. For rule files, whose size the reader limits. */
    public String text() throws IOException {
        try (BufferedReader reader = open()) {
            return reader.readAllAsString();
        }
    }

    /** One pass over the bytes. */
    private final class Pass {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        private final CharBuffer chars = CharBuffer.allocate(1 << 16);
        private int row = 1;
        private int length;
        private boolean empty = true;

        void run(InputStream in) throws IOException {
            int read = in.read(bytes.array(), 0, bytes.capacity());
            while (read >= 0) {
                int carried = bytes.position();
                bytes.limit(carried + read).position(0);
                count(carried, carried + read);
                decode(false);
                bytes.compact();
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            }
            bytes.flip();
            decode(true);
            if (empty) {
                throw refused("file.empty", 1);
            }
        }

        private void count(int from, int to) {
            for (int i = from; i < to; i++) {
                byte next = bytes.get(i);
                if (next == 0) {
                    throw refused(isWide(to) ? "file.wide" : "file.nul", row);
                }
                empty &= next == ' ' || next == '\n' || next == '\r' || next == '\t';
                length = next == '\n' ? 0 : length + 1;
                row += next == '\n' ? 1 : 0;
                if (whole && length > LONGEST_LINE) {
                    throw refused("file.long-line", row);
                }
            }
        }

        /** Whether so many of the bytes read are zero that every other one seems to be, as in UTF-16. */
        private boolean isWide(int to) {
            int zeros = 0;
            for (int i = 0; i < to; i++) {
                zeros += bytes.get(i) == 0 ? 1 : 0;
            }
            return zeros * 4 > to;
        }

        private void decode(boolean last) {
            if (!whole) {
                bytes.position(bytes.limit());
                return;
            }
            int end = bytes.limit();
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, last);
            if (result.isError()) {
                throw refused("file.encoding", row - lines(bytes.position(), end));
            }
        }

        private int lines(int from, int to) {
            int lines = 0;
            for (int i = from; i < to; i++) {
                lines += bytes.get(i) == '\n' ? 1 : 0;
            }
            return lines;
        }

        private Refused refused(String code, int at) {
            return new Refused(Finding.reject(code, new Where(name, at, null), null, LONGEST_LINE + ""));
        }
    }
}
