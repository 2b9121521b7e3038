package id.petala.app.platform;

/** An address asks for something that does not exist. Answered with a sentence that says what is right. */
public abstract class WrongAddress extends RuntimeException {

    /** @param message for the log; holds nothing of a person */
    protected WrongAddress(String message) {
        super(message);
    }

    /** Whether the address as a whole leads nowhere (404), rather than asking wrongly of a page there is (400). */
    public boolean nowhere() {
        return false;
    }

    /** What was asked, why it can't be answered, what to do. */
    public abstract String sentence(Words words);
}
