package id.petala.app.succession;

/** Where a candidate serves as seen from a post. */
public enum Nearness {
    /** In the unit of the post, or in the same unit at the top. */
    OWN_UNIT("unit-sendiri"),
    /** Elsewhere, in a post of the same family. */
    SAME_FAMILY("rumpun-sama"),
    ELSEWHERE("di-luar");

    private final String code;

    Nearness(String code) {
        this.code = code;
    }

    /** As files write it. */
    public String code() {
        return code;
    }
}
