package id.petala.app.competency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One competency over all people chosen.
 *
 * @param look whether its share is shown
 * @param percent the share of the assessed that meets the standard; null where nobody is assessed
 * @param gap mean of level less standard; null likewise
 * @param address the people behind it, to which a standing can be added
 */
public record TotalView(
        String competency,
        Look look,
        int meets,
        int below,
        int expired,
        int never,
        int people,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal gap,
        String address) {

    /** The people of one standing. */
    public String address(Standing standing) {
        return address + "&keadaan=" + standing.code();
    }

    public int assessed() {
        return meets + below;
    }
}
