package id.petala.app.platform;

import org.springframework.http.HttpStatus;

/** An address asks for something that does not exist. Answered with a sentence that says what is right. */
public abstract class WrongAddress extends RuntimeException {

    /** @param message for the log; holds nothing of a person */
    protected WrongAddress(String message) {
        super(message);
    }

    /** How it is answered. */
    public HttpStatus status() {
        return HttpStatus.BAD_REQUEST;
    }

    /** What was asked, why it can't be answered, what to do. */
    public abstract String sentence(Words words);
}
