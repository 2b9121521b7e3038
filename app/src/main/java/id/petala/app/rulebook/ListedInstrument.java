package id.petala.app.rulebook;

import id.petala.app.database.InstrumentVersion;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that can be chosen, and the rule book it was read with.
 *
 * @param key what addresses and forms call it: its id when Petala ships it, else {@code id@version}
 * @param own who put it here and why; null where Petala ships it
 */
public record ListedInstrument(
        String key,
        Instrument instrument,
        RuleBook book,
        @Nullable InstrumentVersion own) {

    /** Whether both are the same text. */
    boolean same(Instrument other) {
        return instrument
                .texts()
                .getFirst()
                .sha256()
                .equals(other.texts().getFirst().sha256());
    }

    /** What tells one version of an instrument from another. */
    static String key(String id, String version) {
        return id + "@" + version;
    }
}
