package id.petala.app.succession;

/** From where candidates count for the strength of a bench. */
public enum Scope {
    OWN_UNIT("unit"),
    FAMILY("rumpun"),
    AGENCY("instansi");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As addresses write it. */
    public String code() {
        return code;
    }
}
