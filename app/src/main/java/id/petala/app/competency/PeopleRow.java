package id.petala.app.competency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of one competency.
 *
 * @param level null, like all behind it, where the person was never assessed
 * @param until last day of validity; null where none is stated
 */
public record PeopleRow(
        String nip,
        String name,
        String post,
        String unit,
        Standing standing,
        @Nullable BigDecimal level,
        @Nullable BigDecimal standard,
        @Nullable BigDecimal gap,
        @Nullable LocalDate day,
        @Nullable LocalDate until) {}
