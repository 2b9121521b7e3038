package id.petala.engine.rule;

import java.util.Locale;

/** The two languages Petala speaks; Indonesian first. */
public enum Language {
    ID,
    EN;

    /** English for its code, Indonesian for every other. */
    public static Language of(String code) {
        return code.equals("en") ? EN : ID;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
