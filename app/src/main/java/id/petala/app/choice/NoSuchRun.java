package id.petala.app.choice;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;

/** An address names a run that is not kept. */
final class NoSuchRun extends WrongAddress {

    private final String asked;

    NoSuchRun(String asked) {
        super("no such run");
        this.asked = asked;
    }

    @Override
    public String sentence(Words words) {
        return words.t("runs.no-such", asked);
    }
}
