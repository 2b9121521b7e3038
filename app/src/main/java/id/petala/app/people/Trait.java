package id.petala.app.people;

import java.util.Arrays;
import java.util.Optional;

/** What people can be chosen by. None of this is looked at by a score. */
public enum Trait {
    UNIT("unit"),
    TIER("jenjang"),
    RANK("golongan"),
    POST_KIND("jenis"),
    POST_FAMILY("rumpun"),
    EDUCATION("pendidikan"),
    SEX("jk"),
    AGE("usia"),
    STATUS("status"),
    BOX("kotak");

    private final String parameter;

    Trait(String parameter) {
        this.parameter = parameter;
    }

    /** The name in an address. */
    public String parameter() {
        return parameter;
    }

    /** The trait of a name in an address. */
    public static Optional<Trait> of(String parameter) {
        return Arrays.stream(values())
                .filter(trait -> trait.parameter.equals(parameter))
                .findFirst();
    }
}
