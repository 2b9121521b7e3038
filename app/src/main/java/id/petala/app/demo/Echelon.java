package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;

/** Echelons of the city's posts with the ranks their holders have: the spans of PP 100/2000 as agencies use them. */
enum Echelon {
    II_A("II.a", "IV/c", "IV/d"),
    II_B("II.b", "IV/b", "IV/c"),
    III_A("III.a", "IV/a", "IV/b"),
    III_B("III.b", "III/d", "IV/a"),
    IV_A("IV.a", "III/c", "III/d"),
    IV_B("IV.b", "III/b", "III/c"),
    /** A post outside the echelons: functional and executing ones. */
    NONE("", "", "");

    private final String code;
    private final String lowest;
    private final String highest;

    Echelon(String code, String lowest, String highest) {
        this.code = code;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The echelon of a code, {@link #NONE} of the empty text. */
    static Echelon of(String code) {
        for (Echelon one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** The echelon of posts of earlier times, of which only the tier is known. */
    static Echelon ofFormer(Jenjang tier) {
        return switch (tier) {
            case ADMINISTRATOR -> III_B;
            case PENGAWAS -> IV_A;
            default -> NONE;
        };
    }

    /** As files write it, empty for none. */
    String code() {
        return code;
    }

    /** Code of the lowest rank, empty for none. */
    String lowest() {
        return lowest;
    }

    /** Code of the highest rank, empty for none. */
    String highest() {
        return highest;
    }
}
