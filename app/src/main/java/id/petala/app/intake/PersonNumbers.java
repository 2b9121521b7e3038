package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.Nip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers by which the rows of a data package name people, each as one {@code long}: the digits of a NIP, or the
 * place of a text that another system gives its people. Tables are read side by side, so that texts are kept under a lock.
 */
final class PersonNumbers {

    private static final int LONGEST = 64;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private volatile boolean others;

    /** From now on people may be named by other numbers than a NIP. */
    void admitOthers() {
        others = true;
    }

    /** Whether people may be named by other numbers than a NIP, so that eighteen digits need not be one. */
    boolean admitsOthers() {
        return others;
    }

    /** Eighteen digits, or {@link CellReader#UNREAD}. */
    static long digits(char[] chars, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return CellReader.UNREAD;
            }
            number = number * 10 + (chars[i] - '0');
        }
        return to - from == Nip.LENGTH && number > 0 ? number : CellReader.UNREAD;
    }

    /**
     * The number of a cell that is not simply eighteen digits.
     *
     * @throws Refused when it names nobody
     */
    long read(String cell, Where where) {
        return others
                ? other(cell, where)
                : Long.parseLong(Nip.parse(cell, where).digits());
    }

    private long other(String cell, Where where) {
        String text = (cell.startsWith("'") ? cell.substring(1) : cell).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refused(Finding.reject("data.cell-length", where, cell, LONGEST + ""));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(Finding.reject("data.control", where, cell, ""));
        }
        long digits = digits(text.toCharArray(), 0, text.length());
        return digits == CellReader.UNREAD ? -1L - place(text) : digits;
    }

    private synchronized int place(String text) {
        Integer known = places.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return known;
    }

    /** The number of somebody whose row was read. */
    long of(String nip) {
        long digits = digits(nip.toCharArray(), 0, nip.length());
        return digits == CellReader.UNREAD ? -1L - place(nip) : digits;
    }

    /** The text of a number that was read. */
    String text(long number) {
        if (number < 0) {
            synchronized (this) {
                return texts.get((int) (-1 - number));
            }
        }
        String digits = Long.toString(number);
        return "0".repeat(Nip.LENGTH - digits.length()) + digits;
    }
}
