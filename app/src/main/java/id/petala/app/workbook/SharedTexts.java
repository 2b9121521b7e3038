package id.petala.app.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that the cells of a workbook share, each by its number; all characters in few large blocks. */
final class SharedTexts {

    private static final int BITS = 17;
    private static final int BLOCK = 1 << BITS;
    /** The part of the heap that the texts of one workbook may take. */
    private static final int SHARE = 3;

    private final List<char[]> blocks = new ArrayList<>();
    private final long most = Runtime.getRuntime().maxMemory() / SHARE;
    /** Where each begins among the characters of all blocks, and its length. */
    private long[] places = new long[64];

    private int size;
    private int filled = BLOCK;

    /**
     * Reads them.
     *
     * @throws TooLarge when they would take more than a third of the heap
     */
    SharedTexts(XmlPart xml) throws IOException {
        CellText text = new CellText();
        while (xml.next()) {
            if (xml.starts("si")) {
                text.clear();
                one(xml, text);
                add(text);
            }
        }
    }

    private SharedTexts() {}

    /** Of a workbook whose cells share none. */
    static SharedTexts none() {
        return new SharedTexts();
    }

    /** Texts of one kind or of several; readings beside them are no part of the text. */
    private static void one(XmlPart xml, CellText to) throws IOException {
        while (xml.nextBefore("si")) {
            if (xml.starts("t")) {
                xml.text("t", to);
            } else if (xml.starts("rPh")) {
                xml.skip("rPh");
            }
        }
    }

    private void add(CellText text) throws TooLarge {
        if (filled + text.length() > BLOCK) {
            blocks.add(new char[BLOCK]);
            filled = 0;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
        }
        if ((long) blocks.size() * BLOCK * Character.BYTES + (long) places.length * Long.BYTES > most) {
            throw new TooLarge("sharedStrings.xml");
        }
        System.arraycopy(text.chars(), 0, blocks.getLast(), filled, text.length());
        places[size++] = ((blocks.size() - 1L) << (2 * BITS)) | ((long) filled << BITS) | text.length();
        filled += text.length();
    }

    int size() {
        return size;
    }

    /** The block that a text stands in. */
    char[] block(int number) {
        return blocks.get((int) (places[number] >> (2 * BITS)));
    }

    /** Where in its block a text begins. */
    int from(int number) {
        return (int) (places[number] >> BITS) & (BLOCK - 1);
    }

    /** Where in its block a text ends. */
    int to(int number) {
        return from(number) + ((int) places[number] & (BLOCK - 1));
    }
}
