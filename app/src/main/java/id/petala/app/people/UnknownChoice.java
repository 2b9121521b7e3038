package id.petala.app.people;

/** An address asks for a value of a trait that nobody in the run has. */
public final class UnknownChoice extends RuntimeException {

    private final Trait trait;
    private final String value;

    UnknownChoice(Trait trait, String value) {
        super("nobody has " + trait.parameter() + "=" + value);
        this.trait = trait;
        this.value = value;
    }

    public Trait trait() {
        return trait;
    }

    public String value() {
        return value;
    }
}
