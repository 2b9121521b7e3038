package id.petala.app.competency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of all competencies together.
 *
 * @param ready the ready score, null where there is none
 */
public record OverallRow(
        String nip,
        String name,
        String post,
        String unit,
        Overall overall,
        int meets,
        int below,
        int expired,
        @Nullable BigDecimal ready) {

    public int assessed() {
        return meets + below;
    }
}
