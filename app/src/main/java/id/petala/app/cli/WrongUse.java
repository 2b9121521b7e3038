package id.petala.app.cli;

import java.util.List;

/** The command was used wrongly. Carries the key of a sentence in the commands' texts and its arguments. */
public final class WrongUse extends RuntimeException {

    private final String key;
    private final transient List<String> args;

    public WrongUse(String key, String... args) {
        super(key + " " + String.join(", ", args), null, false, false);
        this.key = key;
        this.args = List.of(args);
    }

    String key() {
        return key;
    }

    List<String> args() {
        return args;
    }
}
