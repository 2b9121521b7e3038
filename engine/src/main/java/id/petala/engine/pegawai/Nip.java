package id.petala.engine.pegawai;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The employee number: day of birth, month of entry (PNS) or year of entry and 21 (PPPK), sex digit, serial number. It
 * is a dated attribute of a person, and the key by which files name people.
 *
 * <p>Source: Perka BKN 22/2007; the PPPK form is provisional.
 *
 * @param digits the 18 digits without separators
 */
public record Nip(String digits) implements Comparable<Nip> {

    /** Digits of a number. */
    public static final int LENGTH = 18;

    private static final int ADULT = 18;
    private static final int PPPK_MARK = 21;
    /** How a spreadsheet writes a number of more digits than it keeps. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[Ee][+]?\\d+");

    private static final String FORM = "198502172010012003";

    /** Which of the two forms a number has. */
    public enum Kind {
        PNS,
        PPPK
    }

    /** @throws IllegalArgumentException when the digits are no number; files are read with {@link #parse} */
    public Nip {
        String fault = fault(digits);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
    }

    /**
     * Reads a number as files write it: spaces and the apostrophe that spreadsheets put before text are dropped.
     *
     * @throws Refused with the part that is wrong
     */
    public static Nip parse(String text, Where where) {
        String digits = normal(text);
        String fault = fault(digits);
        if (fault != null) {
            throw new Refused(Finding.reject(fault, where, text, FORM));
        }
        return new Nip(digits);
    }

    /** The text without spaces and leading apostrophe. */
    private static String normal(String text) {
        StringBuilder digits = new StringBuilder(LENGTH);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean dropped = space || (c == '\'' && digits.isEmpty());
            if (!dropped) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static @Nullable String fault(String digits) {
        if (ROUNDED.matcher(digits).matches()) {
            return "data.nip-rounded";
        }
        if (digits.length() != LENGTH) {
            return "data.nip-length";
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "data.nip-digits";
        }
        return faultInParts(digits);
    }

    private static @Nullable String faultInParts(String digits) {
        LocalDate birth = birth(digits);
        if (birth == null) {
            return "data.nip-birth";
        }
        int month = number(digits, 12, 14);
        if (month < 1 || (month > 12 && month != PPPK_MARK)) {
            return "data.nip-entry";
        }
        if (lastEntry(digits).isBefore(birth)) {
            return "data.nip-before-birth";
        }
        if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            return "data.nip-sex";
        }
        return number(digits, 15, 18) == 0 ? "data.nip-serial" : null;
    }

    private static @Nullable LocalDate birth(String digits) {
        try {
            LocalDate day = LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
            return day.getYear() < 1900 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last day on which the person can have entered, as far as the number tells. */
    private static LocalDate lastEntry(String digits) {
        int year = number(digits, 8, 12);
        int month = number(digits, 12, 14);
        return month == PPPK_MARK ? LocalDate.of(year, 12, 31) : LocalDate.of(year, month, 1);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    public Kind kind() {
        return number(digits, 12, 14) == PPPK_MARK ? Kind.PPPK : Kind.PNS;
    }

    public LocalDate birth() {
        return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
    }

    /** The first day of the month of entry of a PNS; empty for a PPPK, whose number has only the year. */
    public Optional<LocalDate> entry() {
        return kind() == Kind.PPPK ? Optional.empty() : Optional.of(lastEntry(digits));
    }

    public int entryYear() {
        return number(digits, 8, 12);
    }

    /** A person cannot well have entered before 18: the number is kept, and shown. */
    public Optional<Finding> doubt(Where where) {
        boolean minor = lastEntry(digits).isBefore(birth().plusYears(ADULT));
        return minor
                ? Optional.of(Finding.warning("data.nip-minor", where, digits, "", birth().toString()))
                : Optional.empty();
    }

    @Override
    public int compareTo(Nip other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
