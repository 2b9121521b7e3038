package id.petala.engine.rule;

/** A name in both languages, as the rule file states it. */
public record Label(String id, String en) {

    /** A label that reads the same in both languages. */
    public static Label same(String text) {
        return new Label(text, text);
    }

    public String in(Language language) {
        return language == Language.ID ? id : en;
    }
}
