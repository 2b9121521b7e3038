package id.petala.app.competency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What became of somebody in one competency between two runs. Whoever is compared may also have met a standard, risen or fallen. */
public enum Change {
    /** Valid then and now. */
    COMPARED("dibandingkan"),
    /** Compared, and met the standard of then. */
    MET_THEN("memenuhi_dulu"),
    /** Compared, and meets the standard of now. */
    MET_NOW("memenuhi_kini"),
    /** Compared, and the level is higher now. */
    ROSE("naik"),
    /** Compared, and the level is lower now. */
    FELL("turun"),
    /** Never assessed then, valid now. */
    NEWLY("baru_dinilai"),
    /** Expired then, valid now. */
    RENEWED("dinilai_kembali"),
    /** Valid then, expired now. */
    EXPIRED("kedaluwarsa"),
    /** Assessed then, not in the records of now. */
    LOST("hilang"),
    /** Valid on neither day. */
    NEITHER("tanpa_nilai_berlaku");

    /** Those that stand beside the share who meet the standard, in the order of the table. */
    public static final List<Change> BESIDE = List.of(ROSE, FELL, NEWLY, RENEWED, EXPIRED, LOST, NEITHER);

    /** One of these holds of everybody who is in both runs. */
    static final List<Change> PARTS = List.of(COMPARED, NEWLY, RENEWED, EXPIRED, LOST, NEITHER);

    private final String code;

    Change(String code) {
        this.code = code;
    }

    /** The name in an address and in files. */
    public String code() {
        return code;
    }

    /** The change of a name in an address. */
    static Optional<Change> of(String code) {
        return Arrays.stream(values())
                .filter(change -> change.code.equals(code))
                .findFirst();
    }
}
