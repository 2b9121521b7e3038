package id.petala.app.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts what in a stream of bytes is well-formed UTF-8 beyond ASCII, and what can't be UTF-8. */
final class Utf8Count {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private long good;
    private long bad;
    private long firstBad = -1;
    private long taken;
    /** Bytes that the character begun still needs. */
    private int due;

    private int least;
    private int most;

    /** Takes the next bytes; runs of ASCII are passed over eight at a time. */
    void take(byte[] block, int size) {
        int at = 0;
        while (at < size) {
            if (due == 0 && at + Long.BYTES <= size && ((long) EIGHT.get(block, at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
            } else {
                take(block[at] & 0xFF, taken + at);
                at++;
            }
        }
        taken += size;
    }

    private void take(int next, long place) {
        if (due > 0 && next >= least && next <= most) {
            due--;
            good += due == 0 ? 1 : 0;
            expect(due, 0x80, 0xBF);
            return;
        }
        if (due > 0) {
            bad(place - 1);
            expect(0, 0, 0);
        }
        if (next >= 0x80) {
            begin(next, place);
        }
    }

    /** The forms of RFC 3629: none longer than need be, no halves of pairs, nothing beyond U+10FFFF. */
    private void begin(int first, long place) {
        if (first >= 0xC2 && first <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (first >= 0xE0 && first <= 0xEF) {
            expect(2, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        } else if (first >= 0xF0 && first <= 0xF4) {
            expect(3, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        } else {
            bad(place);
        }
    }

    private void expect(int bytes, int from, int to) {
        due = bytes;
        least = from;
        most = to;
    }

    private void bad(long place) {
        bad++;
        firstBad = firstBad < 0 ? place : firstBad;
    }

    /** Whether more can't be UTF-8 than is; a character that the end cuts off counts as bad. */
    boolean mostlyBad() {
        return bad + (due > 0 ? 1 : 0) > good;
    }

    /** The place of the first byte that can't be UTF-8, from 0; the end when only the last character is cut off. */
    long firstBad() {
        return firstBad < 0 ? taken : firstBad;
    }
}
