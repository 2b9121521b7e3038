package id.petala.app.people;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;

/** An address asks for a value of a trait that nobody in the run has. */
public final class UnknownChoice extends WrongAddress {

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

    @Override
    public String sentence(Words words) {
        return words.t("filter.unknown", new TraitWords(words).name(trait), value);
    }
}
