package id.petala.app.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The first character of value zero in a file, which stands in no text.
 *
 * @param row the line it stands in, from 1
 * @param before what stands before it in that line, at most its first 64 thousand characters
 */
public record ZeroCharacter(int row, String before) {

    private static final int LONGEST = 1 << 16;

    /** Finds it; null when there is none. */
    public static @Nullable ZeroCharacter find(Reader text) throws IOException {
        BufferedReader reader = new BufferedReader(text);
        StringBuilder line = new StringBuilder();
        int row = 1;
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            if (next == 0) {
                return new ZeroCharacter(row, line.toString());
            }
            if (next == '\n') {
                row++;
                line.setLength(0);
            } else if (line.length() < LONGEST) {
                line.append((char) next);
            }
        }
        return null;
    }
}
