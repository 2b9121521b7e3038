package id.petala.app.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The first byte of a file that can't be a part of a text in UTF-8.
 *
 * @param nul whether it is a byte of value zero, which is UTF-8 but stands in no text
 * @param row the line it stands in, from 1
 * @param before what stands before it in that line, at most its first 64 thousand characters
 */
public record BadByte(boolean nul, int row, String before) {

    private static final int LONGEST = 1 << 16;

    /** Finds it; null when every byte is good. */
    public static @Nullable BadByte find(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new Search().in(channel);
        }
    }

    private static final class Search {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        private final CharBuffer chars = CharBuffer.allocate(LONGEST);
        private final StringBuilder line = new StringBuilder();
        private int row = 1;

        @Nullable
        BadByte in(FileChannel channel) throws IOException {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                CoderResult result = decoder.decode(bytes.flip(), chars, end);
                bytes.compact();
                if (foundNul()) {
                    return new BadByte(true, row, line.toString());
                }
                if (result.isError()) {
                    return new BadByte(false, row, line.toString());
                }
            }
            return null;
        }

        /** Follows the decoded characters as far as the first of value zero. */
        private boolean foundNul() {
            chars.flip();
            while (chars.hasRemaining()) {
                char next = chars.get();
                if (next == 0) {
                    return true;
                }
                follow(next);
            }
            chars.clear();
            return false;
        }

        private void follow(char next) {
            if (next == '\n') {
                row++;
                line.setLength(0);
            } else if (line.length() < LONGEST) {
                line.append(next);
            }
        }
    }
}
