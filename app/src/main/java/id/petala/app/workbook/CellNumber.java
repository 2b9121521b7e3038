package id.petala.app.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * Writes a number of a cell as it is shown: at most 15 digits, as a spreadsheet keeps no more; a longer one keeps its
 * exponent, so that nobody takes it for exact.
 */
final class CellNumber {

    private static final int MOST_DIGITS = 15;
    private static final MathContext DIGITS = new MathContext(MOST_DIGITS);
    private static final BigDecimal EXACT = new BigDecimal("1e15");
    /** Smaller numbers keep their exponent too. */
    private static final int MOST_PLACES = 30;

    private static final int LAST_DAY = 2_958_465;

    private CellNumber() {}

    /** Turns the text of a number into what is shown; a text that is no number stays. */
    static void show(CellText text, boolean day, LocalDate dayZero) {
        boolean plain = plain(text.chars(), text.length());
        if (plain && !day) {
            return;
        }
        try {
            text.set(shown(new BigDecimal(text.chars(), 0, text.length()), day, dayZero));
        } catch (NumberFormatException _) {
            // shown as it is
        }
    }

    private static String shown(BigDecimal number, boolean day, LocalDate dayZero) {
        BigDecimal value = number.round(DIGITS).stripTrailingZeros();
        boolean far = value.precision() - (long) value.scale() > MOST_DIGITS
                && value.abs().compareTo(EXACT) >= 0;
        if (far || value.scale() > MOST_PLACES) {
            return value.toString();
        }
        boolean whole = value.scale() <= 0 && value.signum() >= 0;
        return day && whole && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0
                ? dayZero.plusDays(value.intValueExact()).toString()
                : value.toPlainString();
    }

    /** Whether it is written as it is shown: few digits, no zeros in front of them or after their point. */
    private static boolean plain(char[] chars, int length) {
        int from = length > 0 && chars[0] == '-' ? 1 : 0;
        int point = -1;
        for (int i = from; i < length; i++) {
            if (chars[i] == '.' && point < 0 && i > from) {
                point = i;
            } else if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        int digits = length - from - (point < 0 ? 0 : 1);
        boolean front = from < length && (chars[from] != '0' || (point == from + 1) || (length == 1));
        boolean end = point < 0 || (chars[length - 1] != '0' && point < length - 1);
        return digits > 0 && digits <= MOST_DIGITS && front && end;
    }
}
