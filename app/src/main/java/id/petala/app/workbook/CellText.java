package id.petala.app.workbook;

import id.petala.app.file.LineGuard;
import java.util.Arrays;

/** The text of a cell, used again for each. Of one too long the rest is dropped, as {@link LineGuard} does. */
final class CellText {

    /** The longest kept, in characters. */
    static final int LONGEST = LineGuard.LONGEST;

    private char[] chars = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] more, int from, int count) {
        int taken = Math.min(count, LONGEST - length);
        if (taken < 0) {
            return;
        }
        if (length + taken + 1 > chars.length) {
            chars = Arrays.copyOf(chars, Math.min(LONGEST + 1, Math.max(2 * chars.length, length + taken + 1)));
        }
        System.arraycopy(more, from, chars, length, taken);
        length += taken;
        if (taken < count) {
            chars[length++] = LineGuard.MARK;
        }
    }

    void set(String text) {
        clear();
        append(text.toCharArray(), 0, text.length());
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
