package id.petala.app.post;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;

/** An address asks of posts for something that there is not. */
final class UnknownChoice extends WrongAddress {

    private final String parameter;
    private final String value;
    private final String allowed;

    /** @param allowed what may stand there */
    UnknownChoice(String parameter, String value, String allowed) {
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
        return words.t("jabatan.no-such", parameter, value, allowed);
    }
}
