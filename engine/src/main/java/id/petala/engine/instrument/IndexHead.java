package id.petala.engine.instrument;

import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes an instrument an index: which of its nodes is the figure, and how the figure is shown.
 *
 * @param family what people ask for; instruments that followed each other and variants of one share it
 * @param value the node whose value is the index
 * @param category the level or verdict that goes with it; null where the rules know none
 * @param unit what the figure counts
 * @param places decimals the index is published with
 * @param official on which days this is the instrument of its family; on others it computes history or a simulation
 */
public record IndexHead(
        String family, String value, @Nullable String category, Label unit, int places, Parameter<Boolean> official) {

    /** Whether this is the instrument of its family on a day. */
    public boolean official(LocalDate day) {
        return official.valueOn(day);
    }
}
