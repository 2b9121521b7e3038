package id.petala.app.platform;

/** An address asks for something that does not exist. Answered with 400 and a sentence that says what is right. */
public abstract class WrongAddress extends RuntimeException {

    /** @param message for the log; holds nothing of a person */
    protected WrongAddress(String message) {
        super(message);
    }

    /** What was asked, why it can't be answered, what to do. */
    public abstract String sentence(Words words);
}
