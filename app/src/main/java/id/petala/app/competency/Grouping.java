package id.petala.app.competency;

import id.petala.app.people.Trait;
import java.util.Arrays;
import java.util.Optional;

/** By what the people of the competency map are told apart. */
public enum Grouping {
    UNIT("unit", Trait.UNIT),
    TIER("jenjang", Trait.TIER),
    FAMILY("rumpun", Trait.POST_FAMILY);

    private final String code;
    private final Trait trait;

    Grouping(String code, Trait trait) {
        this.code = code;
        this.trait = trait;
    }

    /** The name in an address. */
    public String code() {
        return code;
    }

    public Trait trait() {
        return trait;
    }

    /** The grouping of a name in an address. */
    static Optional<Grouping> of(String code) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.code.equals(code))
                .findFirst();
    }
}
