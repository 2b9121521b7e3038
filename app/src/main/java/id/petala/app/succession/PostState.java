package id.petala.app.succession;

/** How a post of a manager stands on the day of the run. */
public enum PostState {
    /** At least one seat has no definitive holder. */
    VACANT("kosong"),
    /** Somebody who holds it retires within the months looked ahead, or should have retired. */
    SOON_VACANT("akan-kosong"),
    HELD("terisi");

    private final String code;

    PostState(String code) {
        this.code = code;
    }

    /** As addresses and files write it. */
    public String code() {
        return code;
    }
}
