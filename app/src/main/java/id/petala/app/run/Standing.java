package id.petala.app.run;

import id.petala.engine.talent.Status;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stood on a kept run, as the run was kept.
 *
 * @param box code of the box; null where the person was in none
 * @param performance value of the performance axis in points; null while missing
 * @param potential value of the potential axis in points; null while missing
 * @param score talent score in points; null while missing
 * @param rank place within the box, from 1; 0 where there is none
 */
public record Standing(
        KeptRun run,
        Status status,
        @Nullable String box,
        @Nullable BigDecimal performance,
        @Nullable BigDecimal potential,
        @Nullable BigDecimal score,
        int rank) {}
