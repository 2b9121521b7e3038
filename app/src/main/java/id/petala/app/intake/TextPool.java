package id.petala.app.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps each distinct text once and numbers it; looking one up makes no object. */
final class TextPool {

    static final int NONE = -1;

    private final List<String> texts = new ArrayList<>();
    private int[] slots = new int[64];

    TextPool() {
        Arrays.fill(slots, NONE);
    }

    /** The number of a text, or {@link #NONE}. */
    int find(char[] chars, int from, int to) {
        return slots[slot(chars, from, to)];
    }

    /** The number of a text, new if it has none yet. */
    int intern(char[] chars, int from, int to) {
        int slot = slot(chars, from, to);
        if (slots[slot] == NONE) {
            slots[slot] = texts.size();
            texts.add(new String(chars, from, to - from));
            growIfFull();
            return texts.size() - 1;
        }
        return slots[slot];
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return texts.size();
    }

    private int slot(char[] chars, int from, int to) {
        int at = spread(Hashes.of(chars, from, to));
        while (slots[at] != NONE && !same(texts.get(slots[at]), chars, from, to)) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private int spread(long hash) {
        return (int) (hash >>> 32) & (slots.length - 1);
    }

    private static boolean same(String text, char[] chars, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    private void growIfFull() {
        if (texts.size() * 2 < slots.length) {
            return;
        }
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < texts.size(); number++) {
            char[] chars = texts.get(number).toCharArray();
            slots[slot(chars, 0, chars.length)] = number;
        }
    }
}
