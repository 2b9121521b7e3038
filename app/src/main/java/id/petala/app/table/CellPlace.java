package id.petala.app.table;

/** Counts cells in the text of a row of a CSV file. */
public final class CellPlace {

    private static final char QUOTE = '"';

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private CellPlace() {}

    /** The place, from 0, of the cell that a text ends in, or that goes on after its closing quotation mark. */
    public static int last(String text, char separator) {
        int cell = 0;
        State state = State.START;
        for (int i = 0; i < text.length(); i++) {
            State next = next(state, text.charAt(i), separator);
            if (state == State.CLOSED && next == State.PLAIN) {
                return cell;
            }
            cell += next == State.START ? 1 : 0;
            state = next;
        }
        return cell;
    }

    private static State next(State state, char c, char separator) {
        if (state == State.QUOTED) {
            return c == QUOTE ? State.CLOSED : State.QUOTED;
        }
        if (c == separator) {
            return State.START;
        }
        return c == QUOTE && state != State.PLAIN ? State.QUOTED : State.PLAIN;
    }
}
