package id.petala.engine.rule;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from: a source of the register and, where known, the place in it.
 *
 * @param source the source cited
 * @param pasal article, {@code ayat} paragraph, {@code lampiran} annex; each null when unknown
 */
public record Citation(
        Source source,
        @Nullable String pasal,
        @Nullable String ayat,
        @Nullable String lampiran) {

    /** Whether an article or annex is named. */
    public boolean precise() {
        return pasal != null || lampiran != null;
    }

    /** {@code PermenPANRB 20/2025, Pasal 17 ayat (1)}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ").add(source.title());
        if (pasal != null) {
            text.add("Pasal " + pasal + (ayat == null ? "" : " ayat (" + ayat + ")"));
        }
        if (lampiran != null) {
            text.add("Lampiran " + lampiran);
        }
        return text.toString();
    }
}
