package id.petala.app.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stood on one kept run, as a page shows it.
 *
 * @param state the box in words, or why there is none
 * @param shown whether the pages show this run now
 */
public record StandingLine(
        LocalDate asOf,
        String instrument,
        String state,
        @Nullable BigDecimal performance,
        @Nullable BigDecimal potential,
        @Nullable BigDecimal score,
        int rank,
        boolean shown) {}
