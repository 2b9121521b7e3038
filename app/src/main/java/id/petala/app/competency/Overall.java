package id.petala.app.competency;

import java.util.Arrays;
import java.util.Optional;

/** Where somebody stands in all competencies together; each person has one of these. */
public enum Overall {
    /** Every competency ever assessed is valid and meets its standard. */
    ALL_MET("memenuhi"),
    /** At least one assessment is valid, and at least one competency is below its standard or expired. */
    NOT_ALL("belum-semua"),
    /** Nothing assessed is valid any more. */
    EXPIRED("kedaluwarsa"),
    /** There is a ready score and no level of any competency. */
    READY_ONLY("siap-pakai"),
    NEVER("belum");

    private final String code;

    Overall(String code) {
        this.code = code;
    }

    /** The name in an address and in files. */
    public String code() {
        return code;
    }

    /** Whether an assessment of levels holds on the day of the run. */
    boolean assessed() {
        return this == ALL_MET || this == NOT_ALL;
    }

    /** The standing of a name in an address. */
    static Optional<Overall> of(String code) {
        return Arrays.stream(values())
                .filter(overall -> overall.code.equals(code))
                .findFirst();
    }
}
