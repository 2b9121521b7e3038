package id.petala.app.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Lets no line longer than a limit through: the rest of such a line is dropped and {@link #MARK} stands in its place,
 * so that one line of a gigabyte costs no memory and no other row. Also drops a byte order mark at the beginning, and
 * refuses a character of value zero, which stands in no text.
 */
public final class LineGuard extends FilterReader {

    /** Longest line, in characters. */
    public static final int LONGEST = 64 * 1024;

    /** Stands where a line was cut; never a character of a text. */
    public static final char MARK = '\uFFFF';

    /** Stands for bytes that are none of the encoding. */
    public static final char UNDECODED = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private boolean first = true;
    private int length;
    private boolean quoted;

    private boolean damaged;

    /** The text of a stream in UTF-8, with {@link #UNDECODED} for bytes that are none. */
    public static LineGuard of(InputStream in) {
        return of(in, StandardCharsets.UTF_8);
    }

    /** The text of a stream, with {@link #UNDECODED} for bytes that are none of its encoding. */
    public static LineGuard of(InputStream in, Charset charset) {
        return new LineGuard(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /** Whether {@link #UNDECODED} was among the characters read so far. */
    public boolean damaged() {
        return damaged;
    }

    private LineGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int count = 0;
        while (count == 0) {
            count = read(one, 0, 1);
        }
        return count < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int from, int size) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int count = in.read(chars, from, size);
            if (count < 0) {
                return -1;
            }
            kept = compact(chars, from, count);
        }
        return kept;
    }

    private int compact(char[] chars, int from, int count) throws CharacterCodingException {
        int to = from;
        for (int i = from; i < from + count; i++) {
            char c = chars[i];
            if (c == 0) {
                throw new CharacterCodingException();
            }
            damaged |= c == UNDECODED;
            if (keep(c)) {
                chars[to++] = length == LONGEST + 1 ? MARK : length == LONGEST + 2 ? '"' : c;
            }
        }
        return to - from;
    }

    /** Counts the character, and says whether it, the mark, or the quote that closes a cut cell stands here. */
    private boolean keep(char c) {
        boolean start = first;
        first = false;
        if (start && c == BYTE_ORDER_MARK) {
            return false;
        }
        if (c == '\n' || c == '\r') {
            length = 0;
            quoted = false;
            return true;
        }
        length = Math.min(length + 1, LONGEST + 3);
        quoted ^= c == '"' && length <= LONGEST;
        return length <= LONGEST + 1 || (length == LONGEST + 2 && quoted);
    }
}
