package id.petala.app.competency;

import java.util.Arrays;
import java.util.Optional;

/** Where somebody stands in one competency on the day of a run. */
public enum Standing {
    MEETS("memenuhi"),
    BELOW("di-bawah"),
    /** The latest assessment was valid until a day before that of the run; it is held against no standard. */
    EXPIRED("kedaluwarsa"),
    NEVER("belum");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** The name in an address and in files. */
    public String code() {
        return code;
    }

    /** Whether an assessment holds on the day of the run. */
    boolean valid() {
        return this == MEETS || this == BELOW;
    }

    /** The standing of a name in an address. */
    static Optional<Standing> of(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code.equals(code))
                .findFirst();
    }
}
