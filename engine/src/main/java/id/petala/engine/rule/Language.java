package id.petala.engine.rule;

import java.util.Locale;

/** The two languages Petala speaks; Indonesian first. */
public enum Language {
    ID,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
