package id.petala.app.movement;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;
import java.util.function.Function;

/** An address asks for a run, a place or people that there are not, or for two runs that can't be compared. */
final class NoAnswer extends WrongAddress {

    private final transient Function<Words, String> sentence;

    NoAnswer(Function<Words, String> sentence) {
        super("no movement of that address");
        this.sentence = sentence;
    }

    @Override
    public String sentence(Words words) {
        return sentence.apply(words);
    }
}
