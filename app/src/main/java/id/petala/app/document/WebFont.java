package id.petala.app.document;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A font of the web (WOFF 1.0, W3C Recommendation of 13 December 2012) unpacked into the plain font within it. */
final class WebFont {

    private static final int SIGNATURE = 0x774F4646;
    private static final int TABLES_AT = 12;
    private static final int SIZE_AT = 16;
    private static final int HEAD = 44;
    private static final int HEAD_ROW = 20;
    private static final int PLAIN_HEAD = 12;
    private static final int PLAIN_ROW = 16;

    private final ByteBuffer packed;
    private final ByteBuffer plain;
    private final int tables;

    private WebFont(byte[] woff) {
        this.packed = ByteBuffer.wrap(woff);
        if (packed.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("no WOFF 1.0 font");
        }
        this.tables = packed.getShort(TABLES_AT);
        this.plain = ByteBuffer.allocate(packed.getInt(SIZE_AT));
    }

    /** The plain font. */
    static byte[] plain(byte[] woff) {
        return new WebFont(woff).plain();
    }

    private byte[] plain() {
        head();
        int at = PLAIN_HEAD + tables * PLAIN_ROW;
        for (int table = 0; table < tables; table++) {
            at = table(HEAD + table * HEAD_ROW, at);
        }
        return plain.array();
    }

    /** The kind of font, and the sizes by which readers search the list of tables. */
    private void head() {
        int highest = Integer.highestOneBit(tables);
        plain.putInt(packed.getInt(4)).putShort((short) tables);
        plain.putShort((short) (highest * PLAIN_ROW));
        plain.putShort((short) Integer.numberOfTrailingZeros(highest));
        plain.putShort((short) ((tables - highest) * PLAIN_ROW));
    }

    /** Copies one table and its row of the list; says where the next one begins. */
    private int table(int row, int at) {
        int size = packed.getInt(row + 12);
        plain.putInt(packed.getInt(row))
                .putInt(packed.getInt(row + 16))
                .putInt(at)
                .putInt(size);
        inflate(packed.getInt(row + 4), packed.getInt(row + 8), at, size);
        return (at + size + 3) & ~3;
    }

    private void inflate(int from, int length, int to, int size) {
        if (length == size) {
            System.arraycopy(packed.array(), from, plain.array(), to, size);
            return;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed.array(), from, length);
            if (inflater.inflate(plain.array(), to, size) != size) {
                throw new IllegalArgumentException("a table of the font is cut off");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of the font can't be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
