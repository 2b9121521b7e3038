package id.petala.app.intake;

/**
 * The part of a cell that counts: without spaces around it, and without the apostrophe that keeps a spreadsheet from
 * taking a text for a formula. Used again for each cell, so that none costs an object.
 */
final class CellSlice {

    private static final String FORMULA_STARTS = "=+-@";

    private int from;
    private int to;

    void of(char[] chars, int first, int end) {
        from = first;
        to = end;
        while (from < to && space(chars[from])) {
            from++;
        }
        while (to > from && space(chars[to - 1])) {
            to--;
        }
        from += guarded(chars) ? 1 : 0;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    boolean empty() {
        return from == to;
    }

    String text(char[] chars) {
        return new String(chars, from, to - from);
    }

    private boolean guarded(char[] chars) {
        return to - from > 1 && chars[from] == '\'' && FORMULA_STARTS.indexOf(chars[from + 1]) >= 0;
    }

    private static boolean space(char c) {
        return c <= ' ' || c == '\u00A0';
    }
}
