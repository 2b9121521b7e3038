package id.petala.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows of a large file, put together from parts that are encoded once and repeat. */
public final class ByteRows {

    private byte[] bytes;
    private int length;

    /**
     * No rows.
     *
     * @param expected about so many bytes will come
     */
    public ByteRows(int expected) {
        this.bytes = new byte[expected];
    }

    /** A part as files hold it. */
    public static byte[] part(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public void add(byte[] part) {
        if (part.length > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + part.length, 2 * bytes.length));
        }
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }
}
