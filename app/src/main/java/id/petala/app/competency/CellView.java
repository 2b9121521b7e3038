package id.petala.app.competency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the competency map.
 *
 * @param met of the assessed, those who meet the standard
 * @param percent the share that meets it; null where nobody is assessed, and where all competencies are together
 * @param gap mean of level less standard; null likewise
 * @param address the people behind it
 */
public record CellView(
        Look look,
        int met,
        int assessed,
        int expired,
        int never,
        int people,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal gap,
        String address) {}
