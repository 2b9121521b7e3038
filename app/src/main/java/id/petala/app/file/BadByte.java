package id.petala.app.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The first byte of a file that can't be a part of a text in UTF-8.
 *
 * @param nul whether it is a byte of value zero, which is UTF-8 but stands in no text
 * @param row the line it stands in, from 1
 * @param before what stands before it in that line, at most its first 64 thousand bytes
 */
public record BadByte(boolean nul, int row, String before) {

    private static final int LONGEST = 1 << 16;

    /** Finds it; null when every byte is good. */
    public static @Nullable BadByte find(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), LONGEST)) {
            return new Search().in(in);
        }
    }

    private static final class Search {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private int row = 1;
        private int more;
        private int least = 0x80;
        private int most = 0xBF;

        @Nullable
        BadByte in(InputStream in) throws IOException {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == 0 || !fits(next)) {
                    return found(next == 0);
                }
                remember(next);
            }
            return more == 0 ? null : found(false);
        }

        private BadByte found(boolean nul) {
            return new BadByte(nul, row, line.toString(StandardCharsets.UTF_8).replace("\uFFFD", ""));
        }

        private void remember(int next) {
            if (next == '\n') {
                row++;
                line.reset();
            } else if (line.size() < LONGEST) {
                line.write(next);
            }
        }

        /** Whether a byte may come next: table 3-7 of the Unicode standard. */
        private boolean fits(int next) {
            if (more > 0) {
                boolean fits = next >= least && next <= most;
                more--;
                least = 0x80;
                most = 0xBF;
                return fits;
            }
            more = next < 0x80 ? 0 : next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
            least = next == 0xE0 ? 0xA0 : next == 0xF0 ? 0x90 : 0x80;
            most = next == 0xED ? 0x9F : next == 0xF4 ? 0x8F : 0xBF;
            return next < 0x80 || (next >= 0xC2 && next <= 0xF4);
        }
    }
}
