package id.petala.app.console;

/** What a command says to the shell. */
public final class ExitCode {

    /** Done, nothing rejected. */
    public static final int DONE = 0;

    /** Done with what was good; the input had rows that were rejected and are listed. */
    public static final int REJECTED_ROWS = 1;

    /** The command was used wrongly: an unknown option, a file that isn't there. */
    public static final int WRONG_USE = 2;

    /** Refused: a rule file or a whole input file is not as it must be, or the day is before the first day. */
    public static final int REFUSED = 3;

    private ExitCode() {}
}
