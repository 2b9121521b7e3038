package id.petala.app.succession;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;

/** An address asks for something that this run does not have. */
public final class NoSuchChoice extends WrongAddress {

    private final String parameter;
    private final String value;
    private final String allowed;

    /** @param allowed what may stand there */
    public NoSuchChoice(String parameter, String value, String allowed) {
        super("no such choice of " + parameter);
        this.parameter = parameter;
        this.value = value;
        this.allowed = allowed;
    }

    @Override
    public boolean nowhere() {
        return true;
    }

    @Override
    public String sentence(Words words) {
        return words.t("succession.no-such", parameter, value, allowed);
    }
}
