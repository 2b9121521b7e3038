package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;
import java.util.List;

/** An address gives a parameter a value that it can't have. */
public final class UnknownAsk extends WrongAddress {

    private final String parameter;
    private final String value;
    private final List<String> allowed;

    /** @param allowed values that the parameter can have */
    public UnknownAsk(String parameter, String value, List<String> allowed) {
        super("no such value of " + parameter);
        this.parameter = parameter;
        this.value = value;
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public String sentence(Words words) {
        return words.t("map.unknown-ask", parameter, value, String.join(", ", allowed));
    }
}
